import type { LanguageCues } from "./language-cues.ts";

export const en: LanguageCues = {
  clauseBreak: /(?<=[.!?;])\s+|,\s+|\s(?:and|but|then|so|though|although|yet|however)\s|\s-+\s/u,
  done: /\b(?:already|tried|trying)\b|(?:^|\b(?:i|we|i've|we've|having|after) )(?:(?:have|just|also|even|then|now|first|yes|no|ok|well) )*(?:[a-z]{2,}ed|ran|reset|went|took|shut|switched|used|gave|did|put|got)\b|\beven after\b/u,
  notDone:
    /\b(?:haven't|havent|have not|not yet|didn't try|did not try|never tried|didn't|did not|don't want|before|should|shall|do i|can i|could i|may i|how|want to|would like|going to|will|need to|told (?:me )?to|suggested|recommended|if|not tried|yet to)\b|\?/u,
  impossible:
    /\b(?:can't|cannot|can not|unable to|not able to|not allowed to|no way to|impossible to|not possible to)\s+(?:use|do|try|install|switch|change|turn|disable|clear|delete|restart|reset|log|sign|contact|access|remove)\b|\b(?:don't have|do not have|don't own|haven't got|there's no|there is no|have no)\b/u,
  resolved:
    /\b(?:it works|works now|working now|works again|working again|it worked|that worked|this worked|fixed it|that fixed|fixed now|is fixed|it's fixed|solved|resolved|all good now|back to normal|that did it|did the trick|that helped)\b/u,
  stillBroken:
    /\b(?:still|not (?:fixed|working|solved|resolved)|(?:didn't|did not|doesn't|does not|hasn't|won't) (?:help|work|fix|change|solve|do)|isn't working|not work|no luck|no difference|no change|nothing (?:works|worked|helps|helped|changed)|same (?:error|problem|issue|message)|to no avail|without success|not any better)\b/u,
  person:
    /\b(?:human|real person|live (?:agent|person|chat|support)|representative|operator|speak (?:to|with)|talk (?:to|with)|someone (?:real|from)|customer service|an agent|a person)\b/u,
  startOver:
    /\b(?:start over|start again|start from (?:the beginning|scratch)|restart the conversation|reset the (?:chat|conversation)|another question|different (?:question|problem|issue)|new question)\b/u,
  greeting:
    /^(?:hi|hello|hey|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day)|hi there|hello there|hey there|sup|excuse me)$/u,
  thanks:
    /^(?:(?:ok(?:ay)?|great|cool|perfect|alright)?\s*(?:thanks|thank you|thx|ty|cheers|many thanks|thanks a lot|thank you (?:so|very) much|much appreciated|got it|ok|okay|great)(?: a lot| so much| very much)?)$/u,
  asksWhy: /\b(?:why|reasons?|causes?|caused|what makes|how come|because of|due to|to blame)\b/u,
  asksHow: /\b(?:how (?:do|to|can|should|would)|where (?:do|is|can|to)|steps to|way to)\b/u,
  filler:
    /\b(?:i|it|that|this|these|those|the|a|an|is|are|was|do|does|did|have|has|not|no|and|but|still|yet|any|more|other|else|what|now|next|try|tried|help|helped|work|works|worked|working|all|everything|of|to|me|my|should|can|already|just|please|same|so|then|too|also|didn't|doesn't|don't|there|anything|one|in|on)\b/gu,
};
