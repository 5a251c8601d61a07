/** Particles and endings, by how people write to a help desk. */
const endings = (
  "은 는 이 가 을 를 에 의 도 만 로 와 과 요 에서 에게 한테 께서 으로 부터 까지 처럼 보다 마다 이나 라고 이라고 에는 에도 에서는 으로는 " +
  "입니다 이에요 예요 인가요 인데 인데요 합니다 했습니다 해요 했어요 하나요 한가요 하는 하는데 하는데요 하고 하면 하려면 하지 해서 했는데 " +
  "입니까 합니까 습니까 했더니 더니 던데 다던데 다든데 라던데 라면서 면서 라서 이라 이라면 이라며 이라서 이라도 이랑 이면 이고 이야 이죠 이던 인지 은지 는지 한지 했는지 됐는지 되는지 하는지 다고 했다고 됐다고 냐고 자고 라니까 니까 으니까 으니 하니 하니까 해야 해야지 하라 하라고 하게 하기 하다 한다 했다 됐다 된다 하여 하며 하면서 한데 은데 인데도 는대 는데도 나여 까여 가여 에여 어여 아여 여 거든 거든요 길래 려나 려니 다길래 만큼 으면 으려 까진 에선 으론 에겐 든지 든가 고자 도록 자마자 대요 대여 냐 죠 네 며 서 지 고 다 면 데 라 까 야 음 임 함 됨 " +
  "됩니다 됐어요 되나요 돼요 되는 되는데 되지 되면 돼서 됐는데 습니다 습니까 어요 아요 나요 까요 는데 는데요 네요 지만 려고 려면 니다"
)
  .split(" ")
  .sort((a, b) => b.length - a.length);

/**
 * A Korean word without its particles and endings (오류가 → 오류, 네트워크에서도 → 네트워크). At least two syllables
 * stay; stripping repeats, so that a noun which happens to end like a particle comes out alike with and without one.
 */
export function stripKoreanEndings(word: string): string {
  const ending = endings.find((candidate) => word.length - candidate.length >= 2 && word.endsWith(candidate));
  return ending === undefined ? word : stripKoreanEndings(word.slice(0, -ending.length));
}
