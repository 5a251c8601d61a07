import { englishGroups } from "./en-groups.ts";
import type { ParaphraseWords } from "./paraphrase-words.ts";

const list = (words: string) => words.trim().split(/\s+/);

export const en: ParaphraseWords = {
  synonyms: englishGroups
    .trim()
    .split("\n")
    .map((line) => line.split(", ")),
  light: list(`
    about able actual actually all along already also always and any anything are around aside at away back be because become been before being
    better can cannot case come could couple course deal do does doing done down each either else end enough especially even ever every everything
    fact far few find first for from further get gets give given gives go goes going good got had hand happen has have having help here hit hold
    how however idea instance instead it item itself just keep kind know known last later least leave left less let like likely little look lot made
    main make makes making many matter may maybe me mean meanwhile might mind more most much must my nearly need needs neither next no none not
    nothing now occasion of off on once one only or other others otherwise out over own part particular perhaps piece place please point possible
    possibly probably problem issue trouble purpose put quite rather real really reason right same see seem seems set should simply since single site
    so some something sort still such suppose sure take taken takes talk than thank that the their them then there therefore these they thing things
    this those though through thus till time times to together too toward towards tries try trying turn two under until up upon us use used useful
    uses using very via was way ways well were what when where whether which while who whole whom whose why will wish with within without word words
    would yet you your yours error although prove fairly bit session hour minute second day begin begins began both during after said say says saying
    means meant run runs require required several afresh fault travel travels cause causes roughly approximately start starts new example mainly news
    bad click press tap choose select stay stays remains remain unlike let's yourself themselves himself herself ourselves myself everybody anybody
    somebody anyone someone everyone nobody people whatever whenever wherever whichever whoever again ahead almost alone among amongst another apart
    as away beside besides beyond but by certain certainly clear clearly close common completely current currently despite directly down due early
    easily easy else entire entirely except exact false few fine finally follow following former forward full fully general generally half hard hardly
    hence indeed inside into involve involved keeps keeping kept large late latter lately less lets little long longer low lower mere merely mostly
    much near necessarily necessary needed never nevertheless nor normally nor often ok okay ones onto opposite ordinary outside past plus present
    previous previously properly quickly quite rarely ready regardless regular regularly related respectively round run seldom separately short shortly
    sign sometimes somewhere soon sooner straight sudden suddenly sufficient thanks that's there's therein thing third throughout today top total true
    twice type typical typically unless unlikely usual usually various versus want wants welcome whereas won't wonder worry worth wrong yes
    bear bring brought call called care carry catch chance change check claim come consider count cover cut decide depend describe drop expect explain
    fall feel fit fix grow guess hear hope include indicate keep lead learn live lose mark meet mention move name note notice occur offer open own pass
    pay pick play point prefer prevent produce prove pull push raise reach read realise receive remember report rest return ring rise save send serve
    settle shape share show sit sort sound speak spend stand step stick stop suggest support suppose tell tend think throw touch turn understand wait
    walk watch wear work write
    zero four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred thousand twice dozen once
    user view tool button mode side choice exist exists method mid certain age room access date number
  `),
};
