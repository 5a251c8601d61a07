import type { LanguageCues } from "./language-cues.ts";

export const en: LanguageCues = {
  clauseBreak: /(?<=[.!?;:])\s+|,\s+|\s(?:and|but|then|so|though|although|yet|however|plus)\s|\s-+\s/u,
  asking:
    /\b(?:what|why|who|when|explain|describe|is there)\b|\?|\b(?:should|shall|do i|can i|could i|may i|how (?:do|to|can|would|should|long)|where|which|want to|would like|wanna|going to|gonna|will|planning|before i|if i|told (?:me )?to|told to|heard|read|saw|someone mentioned|mentioned|suggested|recommended|recommends|advised|someone said|supposed to|need to|have to|thinking of|would|does it|is it|are there|any way|do you|can you|could you|would you|tell me|give me|write me|recommend me|know (?:a|any|how|if|what|where|why))\b/u,
  notYet:
    /\b(?:haven't|havent|have not|hasn't|not yet|yet to|didn't try|did not try|never tried|not tried|haven't had|didn't (?:clear|restart|reload|switch|check|sign|log|turn)|without (?:trying|having))\b/u,
  impossible:
    /\b(?:can't|cant|cannot|can not|couldn't|unable to|not able to|not allowed to|no way to|impossible to|not possible to|won't let me)\b|\b(?:don't|do not|doesn't) (?:have|own)\b|\bhaven't got\b|\b(?:there's|there is|have|got|with) no\b|\bi have no\b|\b(?:blocked|locked|forbidden) by\b|\bonly (?:have|got|this|one)\b|\bno (?:phone|mobile|smartphone|other|second|admin)\b/u,
  notInUse:
    /(?:\b(?:not|never)|n't) (?:using|use|used|on|running|connected|installed|enabled|have|had)\b|\b(?:is|are|was|it's|already) (?:already )?(?:off|disabled|on|enabled|switched on|switched off|turned off|turned on|fine|ok|okay)\b|\bno (?:vpn|proxy|extensions?|ad ?blockers?|antivirus|filters?)\b|\bwithout (?:a |any )\w+\b|\bisn't (?:it|the (?:issue|problem|cause))\b|\bnot (?:it|the (?:issue|problem|cause))\b|\bruled? out\b|\bonly \d/u,
  done: /\b(?:already|tried|trying|done|did that)\b|(?:^|\b(?:i|we|i've|ive|we've|having|after|and|even) )(?:(?:have|just|also|even|then|now|first|yes|yep|yeah|no|ok|okay|well|so|both) )*(?:[a-z]{2,}ed|ran|reset|went|took|shut|switched|used|gave|did|put|got|hit|left|redid)\b|\beven after\b|\b(?:times|twice)\b/u,
  noEffect:
    /\b(?:still|not (?:fixed|working|solved|resolved|helping)|(?:didn't|didnt|did not|doesn't|doesnt|does not|hasn't|won't|don't) (?:help|work|fix|change|solve|do (?:it|anything|a thing|the trick)|make)|isn't working|not work|no (?:luck|difference|change|dice|joy|effect|good|go)|nope|nothing(?: (?:works|worked|helps|helped|changed|happens|happened))?|none of (?:it|them|that|those|these)|same(?: (?:error|problem|issue|message|thing|result|story|again))?|to no avail|without success|not any better|no better|useless|both do it|keeps? (?:happening|coming|failing))\b/u,
  worked:
    /\b(?:it works|works (?:now|again|fine)|(?:it's|its|is|are|got it|everything's|now) (?:all )?working|working (?:now|again|fine)|it worked|that worked|this worked|worked!|(?:that|it|this|which) (?:fixed|solved|resolved) it|fixed it|fixed now|is fixed|it's fixed|all fixed|solved|resolved|all good|back to normal|back up|that did it|did the trick|that helped|loads (?:now|again|fine)|up and running|no longer (?:see|get|getting|shows))\b/u,
  next: /^(?:(?:ok|okay|so|and|well|right|alright|hm+|then|meh)[, ]*)*(?:what(?:'s| is| else| now| next| should i| do i| can i)?(?: (?:else|next|now|then|left|remains|there|is|do|try|to|i|should|can|about|more|other|options?|is there|are|the))*|anything else|something else|next(?: (?:one|step|please|thing))?|now what|go on|continue|more|keep going|other (?:ideas|options|things))(?: (?:to try|is there|left|can i try|should i try|do i do|now|please))?[?!. ]*$/u,
  person:
    /^(?:human|agent|operator|person)\b|\b(?:human|person|agent) (?:please|now|support)\b|\b(?:a|real|actual|live) (?:human|agent|operator|representative)\b|\b(?:real|actual|live) (?:person|chat|support)\b|\bsomeone real\b|\bcustomer service\b|\b(?:speak|talk|connect|transfer|put|pass|hand|escalate)\b.{0,20}\b(?:person|human|agent|someone|somebody|staff|rep)\b|\b(?:an agent|a person)\b/u,
  startOver:
    /\b(?:start (?:over|again|afresh|fresh)|start from (?:the (?:beginning|start|top)|scratch)|from the (?:top|beginning)|restart the (?:conversation|chat)|reset (?:the |this )?(?:chat|conversation|everything)|begin again|forget (?:all|everything)|clean slate|(?:another|different|new) question)\b/u,
  greeting:
    /^(?:(?:hi+|hello+|hey+|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|sup|what's up|excuse me|anyone there|is anyone there|are you there|there|everyone|team|all|friend|bot|again|how are you|nice to meet you|i need help|help|help me|need help|can you help(?: me)?|please)[, !.?]*)+$/u,
  thanks:
    /^(?:(?:ok(?:ay)?|great|cool|perfect|alright|awesome|nice|lovely|brilliant|yes|yep|ah|oh|got it|right|sounds good|cheers|mate|man|thanks|thank (?:you|u)|thx|ty|tysm|appreciate(?:d)?|much|many|so|very|a lot|a bunch|a million|a ton|for (?:the|your|all the) (?:help|info|tip|tips|answer|support|time)|that's all|that helps|big|the help|it|you're|a lifesaver|the best)[, !.]*)+$/u,
  goodbye:
    /^(?:(?:ok(?:ay)?|well|right|alright|thanks|thank you|and|then|that's all|that's it|i'm done|gotta (?:run|go)|got to go|have to go|bye(?: ?bye)?|goodbye|good ?night|see (?:you|ya)(?: later| soon)?|later|take care|have a (?:good|nice|great) (?:day|one|evening|weekend)|cya|so long|farewell|talk later|for now|i'm off)[, !.]*)+$/u,
  saysHello: /\b(?:hi|hello|hey|hiya|howdy|greetings|good (?:morning|afternoon|evening))\b/u,
  saysGoodbye:
    /\b(?:bye|goodbye|cheerio|farewell|see (?:you|ya)|good ?night|take care|i'm off|that's all|signing off|have a (?:good|nice|great) \w+|gotta (?:go|run)|talk later)\b/u,
  saysThanks: /\b(?:thanks|thank you|thx|cheers|appreciate)\b/u,
  whoAreYou:
    /\b(?:who|what)(?: (?:exactly|even))? are you\b|\bare you (?:a |an )?(?:bot|robot|human|real|person|ai|machine|chatgpt)\b|\bam i (?:talking|speaking|chatting) (?:to|with)\b|\bis this (?:a |an )?(?:bot|robot|human|real person|ai|machine|automated)\b|\bwhat can you (?:do|help)\b|\bwhat do you do\b|\byour name\b/u,
  asksWhy: /\b(?:why|reasons?|causes?|caused|what makes|how come|because of|due to|to blame|behind)\b/u,
  asksHow: /\b(?:how (?:do|to|can|should|would)|where (?:do|is|can|to)|steps to|way to)\b/u,
  asksInstead:
    /\b(?:instead|alternatives?|substitutes?|replacements?|what else (?:can|could|should) i use|something else to use|(?:other|another|different|similar) (?:ai|tool|tools|service|services|chatbot|chatbots|assistant)|in the meantime|switch to)\b/u,
  filler:
    /\b(?:i|i've|i'm|it|it's|that|this|these|those|the|a|an|is|are|was|were|be|do|does|did|have|has|had|not|no|and|or|but|still|yet|any|more|other|else|what|what's|now|next|try|tried|trying|help|helped|work|works|worked|working|all|everything|of|to|me|my|should|can|could|would|already|just|please|same|so|then|too|also|didn't|doesn't|don't|there|anything|one|ones|in|on|at|with|for|as|well|ok|okay|yes|yep|yeah|nope|again|here|back|out|get|got|go|after|before|even|both|him|her|error|problem|issue|message|thing|things|time|times|step|steps|hmm|oh|ah|anyway|haha|lol|sorry|thanks|done|change|changed|though|yeah|just|also)\b/gu,
};
