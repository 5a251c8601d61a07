import { beforeAll, expect, test } from "vitest";
import { readKnowledgeFolder } from "../../../../server/adapters/knowledge/read-knowledge-folder.ts";
import { buildVocabulary } from "../../../../server/core/understanding/build-vocabulary.ts";
import { allCues } from "../../../../server/core/understanding/cues/index.ts";
import { understand, type Vocabulary } from "../../../../server/core/understanding/understand.ts";
import { sampleKnowledge } from "../../../support/repository.ts";

const reload = "fix-refresh-and-check-connection/reload";
const wait = "fix-wait-and-retry/wait";
const clear = "fix-clear-browser-data/clear";
const browser = "fix-try-another-browser/another-browser";
const priv = "fix-try-another-browser/private-window";
const sign = "fix-sign-in-again/sign-in-again";
const vpn = "fix-turn-off-vpn/turn-off";
const app = "fix-use-mobile-app/use-app";

const all =
  (outcome: string) =>
  (...stepIds: string[]) =>
    Object.fromEntries(stepIds.map((id) => [id, outcome]));
const F = all("failed");
const S = all("skipped");
const W = all("worked");

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = buildVocabulary(await readKnowledgeFolder(sampleKnowledge), allCues);
});

/** What a message tells of steps: those with an outcome, and those it names as not yet tried. */
const told: [string, string, Record<string, string>, string[]?][] = [
  ["ja", "ページは再読み込みしましたが変わりません", F(reload)],
  ["ja", "キャッシュを消してみたけどだめでした", F(clear)],
  ["ja", "別のブラウザでも同じでした", F(browser)],
  ["ja", "ログアウトしてログインし直しても直りません", F(sign)],
  ["ja", "VPNを切ってもエラーのままです", F(vpn)],
  ["ja", "Cookieの削除とブラウザの変更は両方やりました", F(clear, browser)],
  ["ja", "リロードもシークレットウィンドウも効果なしです", F(reload, priv)],
  ["ja", "10分ほど待ってみましたが直りませんでした", F(wait)],
  ["ja", "VPNは使っていません", S(vpn)],
  ["ja", "会社のパソコンなので別のブラウザは入れられません", S(browser)],
  ["ja", "キャッシュはまだ消していません", {}, [clear]],
  ["ja", "ブラウザを変えるのはまだ試していません", {}, [browser]],
  ["ja", "キャッシュを消すとどうなりますか？", {}],
  ["ja", "別のブラウザで開いたほうがいいですか？", {}],
  ["ja", "VPNを切ったら直りました！", W(vpn)],
  ["ja", "再読み込みはしたがだめ、VPNは使っていない", { [reload]: "failed", [vpn]: "skipped" }],
  ["ja", "友達にキャッシュを消せと言われた", {}],
  ["ja", "ログアウトして入り直したけど変わらん", F(sign)],
  ["ja", "しばらく放置しといたけどあかんかったわ", F(wait)],
  ["ja", "何時間も待ちましたが、症状は同じです", F(wait)],
  ["ja", "別のブラウザで開いても使えません", F(browser)],
  ["ja", "別のブラウザは使えません", S(browser)],
  ["ja", "VPNなんて契約すらしてへん", S(vpn)],
  ["ja", "急いでるので待ってられません", S(wait)],
  ["ja", "クッキーを消すのは怖いのでお断りします", S(clear)],
  ["ja", "VPN切ったら急に動くようになった", W(vpn)],
  ["ja", "キャッシュを消しても、まだ変わらない", F(clear)],
  ["ja", "キャッシュの削除は後でやります", {}, [clear]],
  ["ja", "プライベートモードならまだ試してへんねん", {}, [priv]],
  ["ja", "キャッシュ削除?それは昨日もやったけど無意味でした", F(clear)],
  ["ja", "下に引っ張ってくるくるってやるやつ?やったけど意味なかった", F(reload)],
  ["ja", "シークレット(?)で開いても同じでした", F(priv)],
  ["ja", "お茶して戻ってきたら直ってたわ", W(wait)],
  ["ja", "Edgeで見たら開けました!", W(browser)],
  ["ja", "シークレットモードだと開ける", W(priv)],
  ["ja", "VPNを切れと言われましても、規定で切れません", S(vpn)],
  ["ja", "ログアウトしたら二度と入れません", S(sign)],
  ["ja", "共用パソコンですからキャッシュを消すのはちょっと…", S(clear)],
  ["ja", "VPNはもう切ったよ?", F(vpn)],
  ["en", "Clearing the cache didn't help", F(clear)],
  ["en", "Same thing in Firefox and Edge, I switched browsers already", F(browser)],
  ["en", "logged out and back in, no luck", F(sign)],
  ["en", "I turned my VPN off and it's still broken", F(vpn)],
  ["en", "tried another browser, cleared cookies and signed in again", F(browser, clear, sign)],
  ["en", "I waited ten minutes, same error", F(wait)],
  ["en", "I can't install another browser on this work machine", S(browser)],
  ["en", "I haven't cleared my cookies yet", {}, [clear]],
  ["en", "I have not tried a different browser", {}, [browser]],
  ["en", "Should I clear the cache first?", {}],
  ["en", "Will clearing cookies delete my chats?", {}],
  ["en", "Turning off the VPN fixed it", W(vpn)],
  ["en", "A colleague told me to clear the cache", {}],
  ["en", "incognito mode shows the same error", F(priv)],
  ["en", "I cleared the cache but have not signed out yet", F(clear), [sign]],
  ["en", "hammered F5, zilch", F(reload)],
  ["en", "VPN's off and it makes no odds", F(vpn)],
  ["en", "came back after lunch, no better", F(wait)],
  ["en", "Firefox does it too, private windows as well", F(browser, priv)],
  ["en", "my wifi works fine", F("fix-refresh-and-check-connection/check-connection")],
  ["en", "our IT department won't let us clear cookies", S(clear)],
  ["en", "not switching browsers, sorry", S(browser)],
  ["en", "I'd rather not sign out", S(sign)],
  ["en", "the VPN is still on", {}, [vpn]],
  ["en", "will clear the cache later, thanks", {}],
  ["en", "rewired the kettle and it made no difference", {}],
  ["en", "Edge works!", W(browser)],
  ["en", "turned the laptop off and back on, still dead", F("error-network-or-websocket/restart-device")],
  ["en", "fails in every browser I own", F(browser)],
  ["en", "mullvad disconnected, still nope", F(vpn)],
  ["en", "ctrl+shift+r'd it already, no dice", F(reload)],
  ["en", "let me clear the cache real quick", {}, [clear]],
  ["en", "haven't got round to clearing cookies", {}, [clear]],
  ["en", "the help chat bot just loops, nobody answers", F("fix-contact-support/contact")],
  ["en", "it opens in Edge!", W(browser)],
  ["en", "it starts with something went wrong", {}],
  ["en", "there's only one wifi here", S("fix-turn-off-vpn/switch-network")],
  ["zh", "清除缓存之后还是报错", F(clear)],
  ["zh", "换了浏览器也不行", F(browser)],
  ["zh", "退出重新登录过了，没有变化", F(sign)],
  ["zh", "关掉VPN也一样", F(vpn)],
  ["zh", "缓存清了，浏览器也换过，都没用", F(clear, browser)],
  ["zh", "等了半个小时还是老样子", F(wait)],
  ["zh", "我没有开VPN", S(vpn)],
  ["zh", "公司电脑不能装别的浏览器", S(browser)],
  ["zh", "还没清缓存", {}, [clear]],
  ["zh", "浏览器还没换过", {}, [browser]],
  ["zh", "要不要清除缓存？", {}],
  ["zh", "换个浏览器会好吗？", {}],
  ["zh", "关了VPN就好了", W(vpn)],
  ["zh", "朋友说清除缓存就行，是真的吗", {}],
  ["zh", "无痕模式也试过了，一样的错误", F(priv)],
  ["zh", "网页都刷烂了，屁用没有", F(reload)],
  ["zh", "代理是公司的，关不掉", S(vpn)],
  ["zh", "缓存清了浏览器也换了 全军覆没", F(clear, browser)],
  ["zh", "睡了一觉起来还是这样", F(wait)],
  ["zh", "等不及了，老板在催", S(wait)],
  ["zh", "退出账号我怕登不回来", S(sign)],
  ["zh", "等会儿我再刷新试试", {}],
  ["zh", "隐私窗口里打开了，也登不上", F(priv)],
  ["zh", "换成火狐就能用了", W(browser)],
  ["zh", "重登没试过，cookie早删光了", F(clear), [sign]],
  ["zh", "登录的时候一直转圈", {}],
  ["zh", "Edge里能打开！", W(browser)],
  ["zh", "换火狐就好了", W(browser)],
  ["zh", "无痕可以诶", W(priv)],
  ["zh", "edge里能打开吗？", {}],
  ["zh", "退出来重新输密码进去，毫无变化", F(sign)],
  ["zh", "浏览器里的痕迹都清了，纹丝不动", F(clear)],
  ["zh", "没梯子根本上不了，关不得", S(vpn)],
  ["zh", "VPN一直开着，还没有关", {}],
  ["zh", "电脑上只有Edge，不给装别的", S(browser)],
  ["zh", "出去散步回来再试，原地不动", F(wait)],
  ["ko", "새로고침을 여러 번 했는데 그대로예요", F(reload)],
  ["ko", "캐시를 지웠는데도 안 돼요", F(clear)],
  ["ko", "다른 브라우저에서도 똑같아요", F(browser)],
  ["ko", "로그아웃하고 다시 로그인했지만 소용없어요", F(sign)],
  ["ko", "VPN을 껐는데도 오류가 나요", F(vpn)],
  ["ko", "캐시도 지웠고 브라우저도 바꿔 봤어요", F(clear, browser)],
  ["ko", "10분 기다렸는데 그대로예요", F(wait)],
  ["ko", "VPN은 안 써요", S(vpn)],
  ["ko", "회사 컴퓨터라 다른 브라우저를 설치할 수 없어요", S(browser)],
  ["ko", "캐시는 아직 안 지웠어요", {}, [clear]],
  ["ko", "브라우저는 아직 안 바꿔 봤어요", {}, [browser]],
  ["ko", "캐시를 지우면 대화가 사라지나요?", {}],
  ["ko", "다른 브라우저를 써야 하나요?", {}],
  ["ko", "VPN을 끄니까 해결됐어요", W(vpn)],
  ["ko", "새로고침은 했는데 안 됐고 VPN은 안 써요", { [reload]: "failed", [vpn]: "skipped" }],
  ["ko", "시크릿 모드도 해봤는데 마찬가지예요", F(priv)],
  ["ko", "새로고침이랑 캐시 삭제는 했고 시크릿은 아직 안 해봄", F(reload, clear), [priv]],
  ["ko", "파폭 깔아서 들어가봤는데 여기도 똑같네", F(browser)],
  ["ko", "유니콘 꺼봤는데 차이가 없어요", F(vpn)],
  ["ko", "VPN을 꺼도 달라지는 게 없네요", F(vpn)],
  ["ko", "몇 분 쉬었다 다시 해도 또 그래요ㅠㅠ", F(wait)],
  ["ko", "못 기다려요 마감이 코앞이라", S(wait)],
  ["ko", "쿠키 지우기 귀찮아서 안 할래요", S(clear)],
  ["ko", "시크릿창은 회사 정책상 막혀 있어요", S(priv)],
  ["ko", "로그아웃했다가 들어가니까 되네 ㄱㅅ", W(sign)],
  ["ko", "로그아웃은 깜빡하고 안했다", {}, [sign]],
  ["ko", "캐시백 이벤트 끝났더라고요", {}],
  ["ko", "쿠키 구웠는데 다 태웠어요", {}],
  ["ko", "캐시 삭제는 이따 해볼게요", {}],
  ["ko", "우회 프로그램 끊고 들어가 봤는데 그대로예요", F(vpn)],
  ["ko", "크롬이랑 웨일 둘 다 해봤는데 안 열려요", F(browser)],
  ["ko", "크롬밖에 없고 추가 설치는 불가예요", S(browser)],
  ["ko", "인터넷 찌꺼기 싹 청소했거든? 변한 게 없음", F(clear)],
  ["ko", "쿠키 지우니까 들어가져요", W(clear)],
  ["ko", "엣지에서는 열리네요!", W(browser)],
  ["ko", "다른 사이트에서는 잘 열리네요", F("fix-refresh-and-check-connection/check-connection")],
  ["ko", "새로고침, 재로그인 둘 다 해보았으나 증상이 동일합니다", F(reload, sign)],
  ["ko", "하루에 두세 번밖에 안 물어봤는데 뭘 더 줄여요", S("fix-check-rate-limit/space-out-requests")],
  [
    "ko",
    "공유기는 회사 거라 못 건드리고 컴만 재부팅했는데 실패",
    {
      ...S("error-network-or-websocket/restart-router"),
      ...F("error-network-or-websocket/restart-device"),
    },
  ],
  ["es", "Ya recargué la página y nada cambió", F(reload)],
  ["es", "Borré la caché pero sigue igual", F(clear)],
  ["es", "Con otro navegador pasa lo mismo", F(browser)],
  ["es", "Cerré sesión y volví a entrar, sin éxito", F(sign)],
  ["es", "Apagué la VPN y sigue el error", F(vpn)],
  ["es", "Probé otro navegador y borré las cookies", F(browser, clear)],
  ["es", "Esperé diez minutos y no se arregló", F(wait)],
  ["es", "No uso VPN", S(vpn)],
  ["es", "No puedo instalar otro navegador en el trabajo", S(browser)],
  ["es", "Todavía no he borrado la caché", {}, [clear]],
  ["es", "Aún no probé con otro navegador", {}, [browser]],
  ["es", "¿Debería borrar la caché?", {}],
  ["es", "¿Se borran mis chats si limpio las cookies?", {}],
  ["es", "Desactivé la VPN y ya funciona", W(vpn)],
  ["es", "Recargué la página sin suerte; no uso VPN", { [reload]: "failed", [vpn]: "skipped" }],
  ["es", "En modo incógnito sale el mismo error", F(priv)],
  ["es", "ya actualice la pagina unas diez veces y no hubo caso", F(reload)],
  ["es", "ni con firefox ni con edge", F(browser)],
  ["es", "tenía el proton puesto, lo saqué y cero cambios", F(vpn)],
  ["es", "me fui a cenar, volví y ahí seguía", F(wait)],
  ["es", "mi hijo ya limpió las cookies, en vano", F(clear)],
  ["es", "la vpn es obligatoria en mi trabajo", S(vpn)],
  ["es", "qué vpn ni qué nada, si no tengo", S(vpn)],
  ["es", "ni loco borro las cookies", S(clear)],
  ["es", "el modo incógnito lo tiene bloqueado la empresa", S(priv)],
  ["es", "la VPN la tengo encendida todavía", {}, [vpn]],
  ["es", "las cookies las borro mañana", {}, [clear]],
  ["es", "si cierro sesión pierdo los chats", {}],
  ["es", "con firefox sí me abrió", W(browser)],
  ["es", "desenchufé el aparatito del internet un rato y tampoco", F("error-network-or-websocket/restart-router")],
  ["es", "con el Surfshark apagado, igualito", F(vpn)],
  ["es", "en la ventana privada del Firefox sale lo mismo", F(priv)],
  ["es", "le di un par de horas y ni fu ni fa", F(wait)],
  ["es", "modo incógnito, con las gafas y el sombrerito, ni así", F(priv)],
  [
    "es",
    "cambié la clave y cerré el Chrome, y sigue el aviso",
    F("error-unusual-activity/secure-account", "error-unusual-activity/restart-browser"),
  ],
  ["es", "hay un solo internet en este pueblo", S("fix-turn-off-vpn/switch-network")],
  ["es", "en el plan gratis no me sale code interpreter", S("error-download-failed/enable-code-interpreter")],
  ["es", "con otro navegador sí me deja", W(browser)],
  ["es", "me sale error en mi cuenta", {}],
  ["ja", "VPN？入れてないよ", S(vpn)],
  ["ja", "ほかのブラウザは入れちゃダメって言われてます", S(browser)],
  ["es", "borrar la caché, todavía no", {}, [clear]],
  ["es", "la VPN aún no la he quitado", {}, [vpn]],
  ["zh", "还没退出登录", {}, [sign]],
  ["en", "I do use a VPN but can't switch it off", S(vpn)],
  ["en", "Internal Server Error in Chrome as well as Firefox, and on my phone app", F(browser, app)],
  ["zh", "Chrome、火狐、手机app都是Internal Server Error", F(browser, app)],
  [
    "en",
    "there are no extensions I could turn off",
    S("error-preparing-chat/disable-blockers", "error-preparing-chat/find-extension"),
  ],
  ["ko", "new chat도 해봤는데 안 돼요, refresh는 already 했어요", F("error-something-went-wrong/new-chat", reload)],
  ["ko", "router restart 했는데 안돼요", F("error-network-or-websocket/restart-router")],
  ["ko", "캐시 지우는 거 절대 안 한다", S(clear)],
  ["ja", "refreshしたけどダメ", F(reload)],
  ["ja", "browserをquitしてopenし直してもまだ出る", F("error-unusual-activity/restart-browser")],
  ["zh", "laptop shut down再boot也试了，一样死", F("error-network-or-websocket/restart-device")],
  ["es", "hice refresh y un chat from scratch, same error, no sirvió", F(reload)],
  ["zh", "IT不让disable Norton", S("error-something-went-wrong/turn-off-security-tools")],
  ["es", "¿y lo de borrar las cookies cómo se hace en Edge? eso no lo he probado aún", {}, [clear]],
];

test.each(told)(
  "%s: what was tried, what is impossible and what is still to do: %s",
  (language, message, outcomes, untried = []) => {
    const understood = understand(message, vocabulary, "en");
    expect(understood.language).toBe(language);
    expect(Object.fromEntries(understood.tried.map(({ stepId, outcome }) => [stepId, outcome]))).toEqual(outcomes);
    for (const stepId of untried) expect(understood.untried).toContain(stepId);
  },
);

test.each([
  ["ja", "エラーの文は「キャッシュを削除しました」です"],
  ["en", 'the screen says "we cleared your cookies"'],
  ["es", 'la pantalla dice "borré la caché"'],
])("%s: what a screen says is nothing the asker did: %s", (language, message) => {
  expect(understand(message, vocabulary, language).tried).toEqual([]);
});

test.each([
  ["ja", "ネットワークエラーが出ます。キャッシュは消しました。", "ネットワークエラー", "キャッシュ"],
  ["en", "I get a network error. I have already cleared the cache.", "network error", "cache"],
  ["zh", "出现网络错误。缓存已经清除过了。", "网络错误", "缓存"],
  ["ko", "네트워크 오류가 떠요. 캐시는 이미 지웠어요.", "네트워크 오류", "캐시"],
  ["es", "Me sale un error de red. Ya borré la caché.", "error de red", "caché"],
])("%s: what was tried is no part of what is searched for", (language, message, kept, left) => {
  const { query, hasTopic } = understand(message, vocabulary, language);
  expect(hasTopic).toBe(true);
  expect(query).toContain(kept);
  expect(query).not.toContain(left);
});
