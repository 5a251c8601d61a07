import type { PromptSource } from "../../../../server/core/answer/build-prompt.ts";

/** Sources and sentences written by hand to judge the grounding check: [source numbers, sentence]. */
export interface GroundingSentences {
  language: string;
  question: string;
  sources: PromptSource[];
  /** True sentences out of the words of the cited sources, as a language model is asked to word them; some a little more freely. */
  faithful: [sources: number[], text: string][];
  /** Each has one planted error: a fact, number, unit, name, address or quote that no source has, or a reversal. */
  planted: [sources: number[], text: string][];
}

export const subject = ["ChatGPT", "OpenAI", "チャットGPT"];

export const japanese: GroundingSentences = {
  language: "ja",
  question: "ChatGPTでInternal Server Errorと出ます",
  sources: [
    {
      number: 1,
      title: "「Internal Server Error」の意味",
      text: "内部サーバーエラーは、利用者側ではなくOpenAIのシステム側で何かが失敗したという意味です。送ったメッセージはOpenAIのサーバーに届き、モデルが処理して返答が戻ります。処理が途中で止まると、サーバーは要求を完了できないというエラーを返します。エラーはたいてい一時的で、簡単な手順で解決できます。",
    },
    {
      number: 2,
      title: "リクエストの間隔を空ける",
      text: "短い時間に多くのリクエストを送ると、ChatGPTが一時的に受け付けを絞ることがあります。次の送信まで1～2分ほど空けてみてください。\n制限が解ければ、またふだんどおりに使えます。",
    },
    {
      number: 3,
      title: "VPNを切るか別のネットワークにする",
      text: "VPNやプロキシを使っているなら、いったん切るか、別のネットワークに切り替えてください。VPNやプロキシはChatGPTのサーバーを混乱させたり、通信の遅れからタイムアウトを起こしたりすることがあります。\n職場のWi-Fiを使っているときは、スマートフォンのモバイルホットスポットに替えると直る場合があります。",
    },
    {
      number: 4,
      title: "キャッシュとCookieを消す",
      text: "ブラウザに残っているキャッシュとCookieを消し、ChatGPTへログインし直してください。原因のはっきりしない不調の多くは、キャッシュとCookieの削除で直ります。\n誤ったセッション情報は認証や通信の失敗を招き、「Internal Server Error」の表示につながる場合があります。",
    },
    {
      number: 5,
      title: "ダウンロードに失敗する",
      text: "ChatGPTのファイルは一時的なもので、しばらくすると期限が切れます。ファイルが512MBより小さいかを見ます。GPTの設定を開き、Code Interpreterがオンになっているかを確かめます。",
    },
    {
      number: 6,
      title: "ChatGPT Plusなら安定しますか",
      text: "Plusでは高負荷時に優先アクセスがあり、中断が少なく、応答が速くなります。Plusでもサーバーの問題を完全には防げません。障害の情報はstatus.openai.comで確認できます。",
    },
  ],
  faithful: [
    [[1], "内部サーバーエラーは、OpenAIのシステム側で何かが失敗したことを表しています。"],
    [[1], "この表示は、利用者側ではなくOpenAIのシステム側で何かが失敗したという意味です。"],
    [[1], "処理が途中で止まると、サーバーはこのエラーを返します。"],
    [[1], "たいていは一時的なエラーで、簡単な手順で解決できます。"],
    [[1], "「Internal Server Error」は、処理が途中で止まり、要求を完了できなかったという意味です。"],
    [[2], "短時間に多くのリクエストを送ると、一時的に受け付けが絞られることがあります。"],
    [[2], "次の送信まで1〜2分ほど間隔を空けてみてください。"],
    [[2], "制限が解ければ、ふだんどおりにChatGPTを使えます。"],
    [[3], "VPNやプロキシを使っている場合は、いったん切るか別のネットワークに切り替えてみてください。"],
    [[3], "VPNやプロキシは、通信の遅れからタイムアウトを起こすことがあります。"],
    [[3], "職場のWi-Fiからスマートフォンのモバイルホットスポットに替えると、直ることがあります。"],
    [[4], "ブラウザのキャッシュとCookieを消してから、ChatGPTにログインし直してください。"],
    [[4], "原因がはっきりしない不調は、キャッシュとCookieの削除で直ることが多いです。"],
    [[4], "誤ったセッション情報は認証の失敗を招き、「Internal Server Error」の表示につながる場合があります。"],
    [[5], "ChatGPTが作ったファイルは一時的なもので、しばらくすると期限が切れます。"],
    [[5], "ファイルが512MBより小さいことを確かめてください。"],
    [[5], "GPTの設定でCode Interpreterがオンになっているか確認します。"],
    [[6], "Plusには高負荷時の優先アクセスがあり、中断が少なくなります。"],
    [[6], "ただしPlusでも、サーバーの問題を完全に防ぐことはできません。"],
    [[1, 6], "システム側の失敗なので、障害の情報をstatus.openai.comで確認できます。"],
  ],
  planted: [
    [[1], "内部サーバーエラーは、利用者側で何かが失敗したという意味です。"],
    [[1], "エラーはたいてい永久的で、簡単な手順では解決できません。"],
    [[1], "サーバーは要求を完了できるというエラーを返します。"],
    [[1], "エラーはMicrosoftのシステム側で何かが失敗したという意味です。"],
    [[2], "次の送信まで10分ほど空けてみてください。"],
    [[2], "次の送信まで1〜2時間ほど空けてみてください。"],
    [[2], "制限が解けても、ふだんどおりには使えません。"],
    [[2], "短い時間に多くのリクエストを送ると、アカウントが永久に停止されます。"],
    [[3], "VPNやプロキシを使っているなら、切らずにそのまま使い続けてください。"],
    [[3], "VPNはNordVPNに切り替えてください。"],
    [[3], "職場のWi-Fiを使っているときは、有線のルーターを買い替えると直ります。"],
    [[4], "キャッシュとCookieは消さないでください。"],
    [[4], "ブラウザのパスワードと閲覧履歴をすべて消し、Windowsを再インストールしてください。"],
    [[4], "「Session Expired」の表示につながる場合があります。"],
    [[5], "ファイルが512GBより小さいかを見ます。"],
    [[5], "ChatGPTのファイルは永久に保存され、期限は切れません。"],
    [[5], "GPTの設定を開き、Code Interpreterがオフになっているかを確かめます。"],
    [[6], "Plusならサーバーの問題を完全に防げます。"],
    [[6], "障害の情報はstatus-openai.comで確認できます。"],
    [[6], "Plusでは月額20ドルで応答が速くなります。"],
  ],
};

export const english: GroundingSentences = {
  language: "en",
  question: "ChatGPT says Internal Server Error, what can I do?",
  sources: [
    {
      number: 1,
      title: 'What "Internal Server Error" means',
      text: "An internal server error means that something failed in OpenAI's systems, not on your side. A message goes to OpenAI's servers, the model processes it and a response comes back. When processing is interrupted, the server answers that it cannot complete the request. In most cases the error is temporary and easily solved.",
    },
    {
      number: 2,
      title: "Leave time between requests",
      text: "If you send many requests in a short time, ChatGPT may limit them for a while. Leave about 1 to 2 minutes before your next request.\nOnce the limit is lifted, you can use ChatGPT as usual.",
    },
    {
      number: 3,
      title: "Turn off the VPN or switch networks",
      text: "If you use a VPN or proxy, turn it off or switch to another network. A VPN or proxy can confuse ChatGPT's servers or delay communication until a timeout occurs.\nSwitching from the workplace Wi-Fi to a mobile hotspot can solve it.",
    },
    {
      number: 4,
      title: "Clear cache and cookies",
      text: 'Clear your browser\'s cache and cookies, then sign in to ChatGPT again. Clearing them solves many problems that seem to have no explanation.\nWrong session data can cause authentication or communication errors, and those can end in "Internal Server Error".',
    },
    {
      number: 5,
      title: "A download fails",
      text: "Files made by ChatGPT are temporary and expire after a short time. The file should be smaller than 512 MB. Look in the GPT's settings whether Code Interpreter is enabled.",
    },
    {
      number: 6,
      title: "Is ChatGPT Plus steadier?",
      text: "Plus has priority access at high load, with fewer interruptions and faster responses. Plus does not prevent server problems completely. Outages are listed at status.openai.com.",
    },
  ],
  faithful: [
    [
      [1],
      "An internal server error means that something failed in OpenAI's systems, and it is temporary in most cases.",
    ],
    [[1], "The failure is in OpenAI's systems, not on your side."],
    [[1], "When processing is interrupted, the server cannot complete your request."],
    [[1], "In most cases this error is temporary and can be solved easily."],
    [[1], "An internal server error means that something failed in OpenAI's systems and is in most cases temporary."],
    [[2], "Sending many requests in a short time can make ChatGPT limit them for a while."],
    [[2], "Wait about 1 to 2 minutes before you send the next request."],
    [[2], "You can use ChatGPT as usual once the limit is lifted."],
    [[3], "If you are using a VPN or proxy, try turning it off or switching to another network."],
    [[3], "A VPN or proxy can delay communication until a timeout occurs."],
    [[3], "Switching from your workplace Wi-Fi to a mobile hotspot may solve the problem."],
    [[4], "Clear the cache and cookies in your browser and sign in to ChatGPT again."],
    [[4], "Clearing the cache and cookies solves many problems that have no obvious explanation."],
    [[4], "Wrong session data can cause authentication errors, and those can end in an internal server error."],
    [[5], "Files that ChatGPT makes are temporary and expire after a short time."],
    [[5], "Make sure that the file is smaller than 512 MB."],
    [[5], "Check in the GPT's settings that Code Interpreter is enabled."],
    [[6], "Plus gives you priority access at high load and fewer interruptions."],
    [[6], "Even Plus does not prevent server problems completely."],
    [[1, 6], "Something failed in OpenAI's systems, and outages are listed at status.openai.com."],
  ],
  planted: [
    [[1], "An internal server error means that something failed on your side."],
    [[1], "In most cases the error is permanent and not easily solved."],
    [[1], "The server answers that it can complete the request."],
    [[1], "An internal server error means that something failed in Microsoft's systems."],
    [[2], "Leave about 10 minutes before your next request."],
    [[2], "Leave about 1 to 2 hours before your next request."],
    [[2], "Once the limit is lifted, you still cannot use ChatGPT as usual."],
    [[2], "If you send many requests in a short time, your account will be suspended forever."],
    [[3], "If you use a VPN or proxy, do not turn it off."],
    [[3], "Switch your VPN to NordVPN."],
    [[3], "Buying a new wired router for the workplace Wi-Fi can solve it."],
    [[4], "Never clear your browser's cache and cookies."],
    [[4], "Delete your saved passwords and reinstall Windows, then sign in again."],
    [[4], 'Wrong session data can end in "Session Expired".'],
    [[5], "The file should be smaller than 512 GB."],
    [[5], "Files made by ChatGPT are permanent and never expire."],
    [[5], "Look in the GPT's settings whether Code Interpreter is disabled."],
    [[6], "Plus prevents server problems completely."],
    [[6], "Outages are listed at status-openai.com."],
    [[6], "Plus costs twenty dollars and has faster responses."],
  ],
};
