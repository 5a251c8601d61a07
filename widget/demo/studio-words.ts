import type { Fault } from "./faults.ts";

/** The words of the studio. */
export interface StudioWords {
  /** By `data-word`; what is not there stays as the page has it, in English. */
  words: Record<string, string>;
  /** Each fault's name, and what is to be seen under it. */
  faults: Record<Fault, { name: string; expect: string }>;
  copied: string;
  /** Said of an accent that is hard to read. */
  lowContrast: string;
  preview: string;
  size: string;
  question: string;
}

export const studioWords: Record<"en" | "ja", StudioWords> = {
  en: {
    words: {},
    faults: {
      none: { name: "all is well", expect: "Answers come from the server." },
      llm: {
        name: "the language model is down",
        expect: "The same cited steps at the same moment, in the guide’s own words, and a note that says so.",
      },
      server: {
        name: "the server is down",
        expect: "Within a second the page answers by itself. A banner says so; what was asked is handed in on return.",
      },
      offline: {
        name: "the device is offline",
        expect: "The banner is there at once, and answers come from the page.",
      },
      slow: {
        name: "the server is slow",
        expect:
          "The page’s own answer comes first, and the server’s is merged into it when it arrives, 6 seconds later.",
      },
    },
    copied: "Copied",
    lowContrast: "Links and numbers in this colour are hard to read on the light panel. Choose a darker one.",
    preview: "Preview",
    size: "Size of the preview",
    question: "It says “Internal Server Error”. What now?",
  },
  ja: {
    words: {
      heading: "スタジオ",
      lead: "サイトに合わせてウィジェットを設定し、タグをコピーできます。わざと壊して、そのとき利用者に何が見えるかも確かめられます。",
      faults: "もしも…",
      faultsHelp:
        "壊れるのはプレビューだけです。通信をこのページの中で止めています。サーバーにそのための切り替えはありません。",
      ask: "例の質問をする",
      basics: "基本",
      title: "名前",
      welcome: "最初のことば",
      language: "言語",
      asPage: "ページに合わせる",
      theme: "テーマ",
      asSystem: "システムに合わせる",
      light: "ライト",
      dark: "ダーク",
      inline: "ページの中に置く（ボタンなし）",
      look: "見た目",
      accent: "基調の色",
      lamp: "灯りの色",
      radius: "角の丸み",
      logo: "ロゴのアドレス（ここではこのサーバーのもの）",
      people: "担当者",
      greeting: "ボタンの上に出すあいさつ",
      hours: "受付時間",
      timeZone: "タイムゾーン",
      badge: "未読の回答の数をボタンに示す",
      context: "ページと接続",
      pageContext: "ページの題名とアドレスを質問に添える",
      pageError: "ページに表示中のエラー",
      checkHosts: "「接続をチェックする」で調べる接続先",
      desktop: "パソコン",
      phone: "スマートフォン",
      reload: "プレビューを読み直す",
      tag: "タグ",
      copy: "コピー",
    },
    faults: {
      none: { name: "問題なし", expect: "サーバーが答えます。" },
      llm: {
        name: "言語モデルが止まった",
        expect: "同じ手順が、同じ早さで、出典付きで表示されます。文章は案内の原文になり、そのことが示されます。",
      },
      server: {
        name: "サーバーが止まった",
        expect: "1秒以内にページが自分で答えます。帯でそれを知らせ、復旧すると、その間の質問がサーバーに渡ります。",
      },
      offline: {
        name: "端末がオフライン",
        expect: "すぐに帯が出て、ページが自分で答えます。",
      },
      slow: {
        name: "サーバーが遅い",
        expect: "まずページの答えが出ます。6秒後にサーバーの答えが届くと、それに合わさります。",
      },
    },
    copied: "コピーしました",
    lowContrast: "この色のリンクや番号は、明るい画面では読みにくくなります。もっと濃い色を選んでください。",
    preview: "プレビュー",
    size: "プレビューの大きさ",
    question: "「Internal Server Error」と出ます。どうすればいいですか？",
  },
};
