import type { Wording } from "./wording.ts";

export const ko: Wording = {
  greeting: "안녕하세요. 어떤 문제가 있는지 말씀해 주세요.",
  thanks: "천만에요. 다른 문제가 있으면 말씀해 주세요.",
  goodbye: "안녕히 가세요. 언제든 다시 찾아 주세요.",
  whoAmI:
    "저는 사람이 아니라 자동 안내 도우미입니다. 제게 주어진 문서의 내용으로만 답하며, 답변마다 출처를 보여 드립니다.",
  tryThese: "위에서부터 차례로 시도해 보세요.",
  tryNext: "그럼 다음 방법을 시도해 보세요.",
  leftOut: "이미 시도하신 방법은 제외했습니다.",
  checkFailed: "자가 점검에서 문제가 발견되어 관련된 단계를 먼저 안내합니다.",
  checkFine: "자가 점검에서 특별한 문제는 발견되지 않았습니다. 정상으로 확인된 항목은 단계에서 뺐습니다.",
  exhausted: "이 안내의 방법을 모두 시도하셨습니다. 아직 하실 수 있는 방법은 다음과 같습니다.",
  notCovered: "죄송하지만, 제가 가진 자료에는 그 내용이 없습니다.",
  closest: "비슷한 주제가 있으면 선택해 주세요.",
  person: "담당자에게 연락하는 방법을 안내해 드립니다.",
  noPerson: "여기에는 담당자에게 연결하는 방법이 설정되어 있지 않습니다.",
  resolved: "해결되어 다행입니다. 언제든 다시 찾아 주세요.",
  ownCallsFailed: ({ host, time }) => `참고로 저희가 ${host}에 보낸 요청도 ${time}에 실패했습니다.`,
  whichWorked: "다행입니다. 어떤 방법으로 해결되었나요?",
  askWhich: "다음 중 어느 것에 해당하나요?",
  startedOver: "처음부터 다시 시작합니다.",
  sentenceGap: " ",
  choices: {
    worked: "해결됐어요",
    stillBroken: "아직 안 돼요",
    person: "담당자와 상담하기",
    startOver: "처음부터 다시",
    unsure: "잘 모르겠어요",
    somethingElse: "해당 없음",
  },
  assist: {
    opening: "문의해 주셔서 감사합니다.",
    closing: "시도해 보신 결과를 답장으로 알려 주세요.",
    noMatch:
      "문의하신 내용을 확인하고 있습니다. 화면에 나타난 정확한 메시지와 사용하시는 기기, 브라우저를 좀 더 자세히 알려 주시겠어요?",
    summary: ({ topic, tried }) => `주제: ${topic}. 고객이 시도한 방법: ${tried}개.`,
    whyError: (text) => `문의 내용에 오류 문구 "${text}"가 있습니다.`,
    whyWords: "문의 내용의 표현이 이 문서와 일치합니다.",
    escalate: "남은 방법이 없거나 고객이 담당자와의 상담을 원합니다.",
  },
};
