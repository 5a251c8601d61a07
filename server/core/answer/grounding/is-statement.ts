/** What begins what is to be done, in texts that tell somebody what to do. */
const imperatives = new Set(
  "accept activate add adjust agree allow answer ask attach avoid back be begin block book bring browse buy call cancel change charge check choose clean clear click close collect compare complete confirm connect consider contact continue copy correct create cut deactivate decide decline delete describe detach dial disable disconnect do download drag edit eject empty enable end enter exit export fasten fetch fill find fit fix flip follow force get give go hang have hold import inform insert inspect install keep lay leave let lift limit listen load lock log look lower make mark measure mention mount move mute name note observe open order pair pass paste pause pay photograph pick place plan play plug point post pour prepare press print pull push put raise read rebook reboot reconnect record refresh register reinstall release reload remove rename repeat replace reply report request reset resend restart retry return rinse run save say scan scroll search see select send set shake share show shorten shut sign skip slide speak split start stay step stop store submit swap swipe switch take talk tap tell test tick touch transfer treat trust try turn type unblock uncheck undo uninstall unlock unmute unpair unplug untick update upgrade upload use verify view visit wait warm wash watch wear wipe wrap write".split(
    " ",
  ),
);
const leadIn =
  /^(?:(?:if|when|whenever|once|after|before|until|while|because|since|unless|on|in|at|with|for|to|as)\b[^,]*, )?(?:(?:please|then|next|first|now|also|instead|otherwise|finally|afterwards?|so|and|or|just|simply|always|never)\b,? )*/u;
/** What ends what is to be done: stems before ます. */
const doing =
  "押し 開き 選び 試し 消し 切り 入れ 待ち 送り 閉じ 替え 変え 戻し 戻り 戻っ つなぎ 抜き 差し 挿し 確かめ 見 調べ 読み込み直し 読み直し 読み込み 起動し 終了し ログインし ログアウトし サインインし サインアウトし 連絡し 更新し 確認し 入力し 設定し 変更し 削除し 接続し 切断し 外し はずし 止め 置き 離し 離れ 近づけ 近づき 移し 移り 移動し 貼り 貼り付け 写し コピーし 保存し 控え 書き 書き留め 伝え 知らせ 頼み 問い合わせ 申し込み 申請し 使い 利用し 減らし 分け 絞り 絞り込み 加え 追加し 登録し 解除し にし くし 直し やり直し 打ち 選択し タップし クリックし 長押しし スキャンし インストールし ダウンロードし アップロードし 添付し 撮り 読み 読み取り 聞き 尋ね 相談し 準備し 用意し 出し 取り出し 取り 受け取り 持ち 回し 締め ゆるめ 拭き 洗い 乾かし 運び 並べ 比べ 許可し 決め 探し 進み 進め 上げ 下げ 留め かざし 当て はめ 入り 始め 続け やめ 避け 掃除し 交換し 充電し 提出し 返し 返却し 払い 支払い 予約し 注文し リセットし 初期化し 再生成し 依頼し 検索し 表示し ふさぎ 塞ぎ 立て 倒し 当たり 通し 測り 計り 記入し 記録し 同期し 送信し 登録し 認証し 承認し 承諾し 押さえ 押し込み 差し込み 引き 引き抜き 抜い".split(
    " ",
  );
const japaneseStep = new RegExp(
  `(?:ください|ましょう|なさい|[てで](?:おき|み|もらい)ます|(?:${doing.join("|")})ます|(?<!で|ま)す|[^だでし]る|[うくつぬむぶぐ])[。．.]?$`,
  "u",
);

/**
 * Whether a normalized sentence says how something is, and not what to do; never in a language without rules for that. Only what
 * says how something is can be told as well in another order.
 */
export function isStatement(sentence: string, language: string): boolean {
  if (language.startsWith("ja")) return !japaneseStep.test(sentence);
  if (!language.startsWith("en")) return false;
  const [first = ""] = sentence.replace(leadIn, "").split(/[^\p{L}'-]/u);
  return !imperatives.has(first);
}
