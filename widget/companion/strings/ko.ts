import type { ExtraStrings } from "./extra-strings.ts";

export const extra: ExtraStrings = {
  privacy:
    "입력한 내용은 이 사이트의 도움말 서비스로 전송되며, 나중에 이어서 볼 수 있도록 보관됩니다. 비밀번호나 카드 번호는 적지 마세요.",
  offline: (version) => `도움말 서버에 연결할 수 없습니다. 이 페이지에 저장된 내용(버전 ${version})으로 안내합니다.`,
  stillWorking: "아직 찾고 있습니다…",
  suggestions: "추천 질문",
  copy: "복사",
  copied: "복사했습니다",
  edit: "질문 고치기",
  feedback: "도움이 되었나요?",
  helpful: "예",
  notHelpful: "아니요",
  why: "어떤 점이 아쉬웠나요?",
  reasons: {
    "wrong-topic": "질문과 다른 내용",
    "steps-did-not-work": "단계대로 해도 해결되지 않음",
    "hard-to-understand": "이해하기 어려움",
    outdated: "오래된 내용",
    other: "기타",
  },
  thanks: "의견을 보내 주셔서 감사합니다.",
  more: "더 보기",
  transcript: "대화 저장",
  print: "단계 인쇄",
  email: "단계를 메일로 보내기",
  exportData: "내 데이터 내보내기",
  forget: "이 대화 삭제",
  forgotten: "이 페이지와 서버에서 대화를 삭제했습니다.",
  failed: "지금은 처리하지 못했습니다. 잠시 후 다시 시도해 주세요.",
  you: "나",
};
