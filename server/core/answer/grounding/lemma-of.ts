import { stemmer } from "stemmer";

/** Base form, then its irregular forms. */
const irregular = `
be am is are was were been being
become became
begin began begun
bear bore borne
bite bit bitten
blow blew blown
break broke broken
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
come came
deal dealt
dig dug
do did done does
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feel felt
fight fought
find found
fly flew flown
forbid forbade forbidden
forget forgot forgotten
freeze froze frozen
get got gotten
give gave given
go went gone goes
grow grew grown
hang hung
have had has
hear heard
hide hid hidden
hold held
keep kept
know knew known
lay laid
lead led
learn learnt
leave left
lend lent
let lets letting
lie lay lain lying
light lit
lose lost losing
make made making
mean meant
meet met
pay paid
put putting
run ran running
say said
see saw seen
seek sought
sell sold
send sent
set setting
shake shook shaken
shine shone
show shown
shrink shrank shrunk
shut shutting
sink sank sunk
sit sat sitting
sleep slept
speak spoke spoken
spell spelt
spend spent
split splitting
stand stood
steal stole stolen
stick stuck
strike struck
swear swore sworn
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
undo undid undone
wake woke woken
wear wore worn
win won
wind wound
withdraw withdrew withdrawn
write wrote written
good better best
bad worse worst
far further furthest farther
little less least
man men
woman women
child children
person people
half halves
cancel cancelled cancelling canceled canceling cancellation
`;

const baseOf = new Map(
  irregular
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [base = "", ...forms] = line.split(" ");
      return forms.map((form) => [form, base] as const);
    }),
);
/** British and American spelling. */
const spelling = (word: string) =>
  word
    .replace(/isation/, "ization")
    .replace(/is(e[sd]?|ing)$/, "iz$1")
    .replace(/yse/, "yze")
    .replace(/(?<=[lbv])our/, "or");

/** The form under which an English word's inflections are one: "went" and "going" are "go". Other words come back stemmed alike. */
export function lemmaOf(word: string): string {
  const bare = word.replace(/['’]s?$/u, "");
  const known = lemmas.get(bare);
  if (known !== undefined) return known;
  const lemma = /^[a-z]/.test(bare) ? stemmer(spelling(baseOf.get(bare) ?? bare)) : bare;
  if (lemmas.size > mostLemmas) lemmas.clear();
  lemmas.set(bare, lemma);
  return lemma;
}

const mostLemmas = 20_000;
const lemmas = new Map<string, string>();
