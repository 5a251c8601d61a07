import type { CheckStrings } from "./check-strings.ts";

export const check: CheckStrings = {
  title: "연결 점검",
  intro:
    "통신 상태와 이 브라우저를 살펴봅니다. 쿠키, 저장 공간, 지속 연결을 쓸 수 있는지, 시계가 맞는지, 확장 프로그램이 무언가를 막고 있지 않은지 확인합니다.",
  contacts: "다음에만 연결합니다.",
  service: "이 사이트의 도움말 서비스",
  start: "점검 시작",
  cancel: "나중에",
  running: "점검하는 중…",
  unsent: "이 결과는 아직 전송되지 않았습니다.",
  purpose:
    "보내면 결과에 맞춰 단계를 안내합니다. 정상인 것은 빼고, 문제가 있는 것을 먼저 보여 드립니다. 여기에 보이는 내용만 전송됩니다.",
  send: "보내고 단계 보기",
  again: "다시 점검",
  close: "닫기",
  message: (failed) =>
    failed === 0 ? "자가 점검: 문제를 찾지 못했습니다" : `자가 점검: 문제 ${failed}건을 찾았습니다`,
  names: {
    online: "이 기기의 연결",
    server: "도움말 서비스",
    latency: "응답 속도",
    hosts: "호스트",
    websocket: "지속 연결(WebSocket)",
    clock: "시계",
    cookies: "쿠키",
    storage: "저장 공간",
    browser: "브라우저",
    extensions: "차단 확장 프로그램",
  },
  outcomes: {
    fine: "정상",
    failed: "문제 있음",
    unknown: "확인 불가",
  },
};
