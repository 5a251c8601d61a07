const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/**
 * Words too common to tell topics apart, by language. Kept short: question words that carry intent ("why", "how
 * often", "which") stay, because FAQs differ by them.
 */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(
    "a an the and or but if then than so of to in on at for from by with as is am are was were be been being do does did doing have has had having i i'm i've me my mine we our us you your he she it it's its they them their this that these those there here can could will would shall should may might must just also very too any some please",
  ),
  es: list(
    "el la los las un una unos unas de del al a en y o u que se lo le les su sus mi mis tu tus me te nos es son era ser está están estoy hay ha he han por para con como más muy ya pero si este esta esto ese esa eso",
  ),
};
