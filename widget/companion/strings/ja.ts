import type { ExtraStrings } from "./extra-strings.ts";

export const extra: ExtraStrings = {
  privacy:
    "入力内容はこのサイトのヘルプに送られ、あとで続きから使えるように保存されます。パスワードやカード番号は書かないでください。",
  offline: (version) =>
    `ヘルプのサーバーにつながりません。このページに保存された内容（版 ${version}）でご案内しています。`,
  stillWorking: "まだ調べています…",
  suggestions: "候補",
  copy: "コピー",
  copied: "コピーしました",
  edit: "質問を書き直す",
  feedback: "お役に立ちましたか？",
  helpful: "はい",
  notHelpful: "いいえ",
  why: "どこが良くありませんでしたか？",
  reasons: {
    "wrong-topic": "質問と違う内容だった",
    "steps-did-not-work": "手順で直らなかった",
    "hard-to-understand": "わかりにくい",
    outdated: "内容が古い",
    other: "その他",
  },
  thanks: "ご意見ありがとうございます。",
  more: "その他の操作",
  transcript: "会話を保存する",
  print: "手順を印刷する",
  email: "手順をメールで送る",
  exportData: "自分のデータを書き出す",
  forget: "この会話を消去する",
  forgotten: "この会話を、このページとサーバーの両方から消去しました。",
  failed: "うまくいきませんでした。しばらくしてからお試しください。",
  you: "あなた",
  selfCheck: "接続をチェックする",
  privacyPage: "このページの題名、アドレス、表示中のエラーも一緒に送られます。",
  copyTried: "経過をコピー",
};
