import type { Wording } from "./wording.ts";

export const ja: Wording = {
  greeting: "こんにちは。お困りのことをお聞かせください。",
  thanks: "どういたしまして。ほかにもお困りのことがあればお知らせください。",
  goodbye: "ご利用ありがとうございました。またお困りのときはお声がけください。",
  whoAmI: "わたしは自動応答のサポート係です。人ではありません。手元の資料にあることだけを、出典をつけてお答えします。",
  tryThese: "上から順にお試しください。",
  tryNext: "では、次の手順をお試しください。",
  leftOut: "すでに試した手順は除いてあります。",
  exhausted: "この手順はすべて試していただきました。次の方法をご検討ください。",
  notCovered: "申し訳ありませんが、その内容は手元の資料にありません。",
  closest: "近い話題があれば、下からお選びください。",
  person: "担当者への連絡方法をご案内します。",
  noPerson: "ここから担当者へつなぐ窓口は設定されていません。",
  resolved: "解決してよかったです。またお困りのときはお声がけください。",
  whichWorked: "よかったです。どの手順で直りましたか？",
  askWhich: "どれに近いですか？",
  startedOver: "最初からやり直します。",
  sentenceGap: "",
  choices: {
    worked: "直った",
    stillBroken: "まだ直らない",
    person: "担当者に相談する",
    startOver: "最初からやり直す",
    unsure: "分からない",
    somethingElse: "どれでもない",
  },
  assist: {
    opening: "お問い合わせありがとうございます。",
    closing: "お試しいただいたあとの状況を、このメールへの返信でお知らせください。",
    noMatch:
      "お問い合わせの内容を確認しております。詳しい状況（表示されたメッセージ、ご利用の端末とブラウザ）をお知らせいただけますでしょうか。",
    summary: ({ topic, tried }) => `話題: ${topic}。お客様が試した手順: ${tried}件。`,
    whyError: (text) => `エラー文「${text}」が本文にあります。`,
    whyWords: "本文の言葉がこの記事と一致します。",
    escalate: "残っている手順がないか、お客様が担当者との会話を希望しています。",
  },
};
