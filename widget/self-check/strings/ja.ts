import type { CheckStrings } from "./check-strings.ts";

export const check: CheckStrings = {
  title: "接続をチェック",
  intro:
    "通信の状態とこのブラウザを調べます。Cookie、保存領域、常時接続が使えるか、時計が合っているか、拡張機能が何かを遮っていないかを確認します。",
  contacts: "接続する先は次だけです。",
  service: "このサイトのヘルプ",
  start: "チェックを始める",
  cancel: "今はしない",
  running: "調べています…",
  unsent: "この結果はまだ送信されていません。",
  purpose:
    "送信すると、結果に合わせて手順をご案内します。問題のないものは省き、問題のあったものを先にします。送られるのは、ここに表示されている内容だけです。",
  send: "送信して手順を見る",
  again: "もう一度調べる",
  close: "閉じる",
  message: (failed) =>
    failed === 0 ? "セルフチェック：問題は見つかりませんでした" : `セルフチェック：問題が${failed}件見つかりました`,
  names: {
    online: "この端末の通信",
    server: "ヘルプのサーバー",
    latency: "応答の速さ",
    hosts: "接続先",
    websocket: "常時接続（WebSocket）",
    clock: "時計",
    cookies: "Cookie",
    storage: "保存領域",
    browser: "ブラウザ",
    extensions: "遮断する拡張機能",
  },
  outcomes: {
    fine: "問題なし",
    failed: "問題あり",
    unknown: "確認できず",
  },
};
