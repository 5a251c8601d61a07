import { describe, expect, test } from "vitest";
import { isSubword, kindOf, tokenize } from "../../../../server/core/text/tokenize.ts";

const words = (text: string, language: string) => tokenize(text, language).filter((term) => !isSubword(term));
const parts = (text: string, language: string) => tokenize(text, language).filter(isSubword);

describe("English", () => {
  test("forms of a word are one term", () => {
    expect(words("connections connecting connected", "en")).toEqual(["connect", "connect", "connect"]);
  });

  test("stop words go, question words and negations stay", () => {
    expect(words("Why can I not see the page?", "en")).toEqual(["why", "not", "see", "page"]);
  });

  test("utterances keep their stop words", () => {
    expect(tokenize("what is the time", "en", { keepStopWords: true })).toEqual(["what", "is", "the", "time"]);
  });

  test("codes and versions are left as they are", () => {
    expect(words("502 gpt4o errors", "en")).toEqual(["502", "gpt4o", "error"]);
  });
});

describe("Spanish", () => {
  test("accents left out make no difference", () => {
    expect(words("La aplicación no funciónó en mi página", "es")).toEqual(
      words("la aplicacion no funciono en mi pagina", "es"),
    );
  });

  test("singular and plural, and forms of a verb, are one term", () => {
    expect(new Set(words("aplicación aplicaciones aplicacion", "es")).size).toBe(1);
    expect(new Set(words("cargar carga cargando", "es")).size).toBe(1);
  });

  test("its stop words go with and without accents", () => {
    expect(words("qué está más", "es")).toEqual([]);
    expect(words("que esta mas", "es")).toEqual([]);
  });
});

describe("Japanese", () => {
  test("particles and endings go, however they are cut", () => {
    expect(words("画面が表示されていなかったのですが", "ja")).toEqual(["画面", "表示"]);
  });

  test("short hiragana nouns and question words stay", () => {
    expect(words("ごみはいつ出せますか", "ja")).toEqual(expect.arrayContaining(["ゴミ", "イツ"]));
  });

  test("a short noun is one word in hiragana and in katakana", () => {
    expect(words("ごみの袋", "ja")).toEqual(words("ゴミの袋", "ja"));
  });

  test("bigrams where scripts meet are added where they are asked for", () => {
    const bridges = tokenize("ビルを払い", "ja", { bridgeScripts: true }).filter(isSubword);
    expect(bridges).toEqual(["~ビル", "~払", "~ルを", "~を払", "~払い"]);
    expect(parts("ビルを払い", "ja")).toEqual(["~ビル", "~払"]);
  });

  test("how one asks makes no difference, what it is about does", () => {
    const plain = tokenize("印鑑登録", "ja");
    for (const asked of [
      "印鑑登録の方法を教えてください",
      "印鑑登録について教えて下さい",
      "印鑑登録について知りたい",
      "印鑑登録はどうすればよいですか",
      "印鑑登録をお願いします",
    ])
      expect(tokenize(asked, "ja"), asked).toEqual(plain);
    expect(words("教育の方法", "ja")).toEqual(["教育", "方法"]);
    expect(words("願い事", "ja")).not.toEqual([]);
  });

  test("compounds are reachable by their parts", () => {
    expect(parts("回線速度", "ja")).toEqual(["~回線", "~線速", "~速度", "~回", "~線", "~速", "~度"]);
  });

  test("a long vowel at the end of a katakana word makes no difference, in short words it does", () => {
    expect(words("サーバー", "ja")).toEqual(words("サーバ", "ja"));
    expect(words("キー", "ja")).toEqual(["キー"]);
  });

  test("half-width kana and full-width Latin are read as what they are", () => {
    expect(tokenize("ﾌﾞﾗｳｻﾞのＥＲＲＯＲ", "ja")).toEqual(tokenize("ブラウザのerror", "ja"));
  });
});

describe("Chinese", () => {
  test("particles go, question words stay", () => {
    expect(words("为什么网页打不开了呢", "zh")).toEqual(expect.arrayContaining(["为什么"]));
    expect(words("我的网页", "zh")).toEqual(["网页"]);
    expect(parts("我的网页", "zh")).not.toContain("~的");
  });
});

describe("Korean", () => {
  test("particles and endings go, also several of them", () => {
    expect(words("네트워크에서도", "ko")).toEqual(["네트워크"]);
    expect(words("오류가 오류를 오류입니다", "ko")).toEqual(["오류", "오류", "오류"]);
  });

  test("two syllables always stay", () => {
    expect(words("회의", "ko")).toEqual(["회의"]);
  });

  test("a noun that ends like a particle comes out alike with one and without", () => {
    expect(words("고양이가", "ko")).toEqual(words("고양이", "ko"));
  });
});

test("words that follow each other are pairs, where pairs are asked for", () => {
  const terms = tokenize("the red lamp blinks", "en", { pairWords: true });
  expect(terms).toEqual(["red", "lamp", "blink", "~red lamp", "~lamp blink"]);
  expect(terms.filter(isSubword)).toHaveLength(2);
});

test("each term says of what kind it is", () => {
  expect(["接続", "水", "~水", "~接続", "~red lamp", "lamp"].map(kindOf)).toEqual([
    "word",
    "kanjiWord",
    "kanji",
    "bigram",
    "pair",
    "word",
  ]);
});

test("a message of several scripts is cut by the rules of each", () => {
  expect(words("network errorsが出る", "ja")).toEqual(["network", "error", "出る"]);
});
