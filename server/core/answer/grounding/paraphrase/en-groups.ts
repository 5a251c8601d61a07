/** English words and phrases that a rewording may exchange, a group a line. Compared by their stems. */
export const englishGroups = `
reload, refresh, load again, loading again, load the page again, read in again
login, sign in, signing in, signed in, log in, logging in, logged in, log back in, sign back in, back in
logout, sign out, signing out, signed out, log out, logging out, logged out, log off, leave your account
off, turn off, turning off, turned off, switch off, switching off, disconnect, disconnected, disable, deactivate, pause, without
on, turn on, switch on, enable, activate
fail, failure, go wrong, went wrong, goes wrong, gone wrong, break, broke, broken, fault, slip up, does not work, not working, do not work
solve, fix, resolve, remedy, repair, cure, settle, get rid of, got rid of, gets rid of, get past, clear up, go away, goes away, disappear, vanish, gone, remove the error, removed the error
remove, clear, delete, erase, wipe, empty
temporary, passing, short-lived, momentary, for a moment, for a while, for the moment, passes, not permanent, temporarily
short, brief, little, soon, shortly, quick, fast, rapid, quickly
wait, waiting, patience, pause, hold on
retry, try again, trying again, once more, again, anew, resend, repeat, another attempt, second try, re-send, renew, fresh, new, updated
send, submit, post, sent
request, message, question, prompt, query, input
answer, response, reply, result, output
stop, stops, break off, breaks off, cut short, interrupt, interruption, drop, cut off, halt, abort, midway, halfway, in the middle
hinder, block, get in the way of, obstruct, prevent, interfere, stand in the way, keep from, restrict, limit, throttle, rule out, hold back
unintentionally, unintentional, without meaning to, without anyone intending it, intend, by accident, accidentally, unknowingly
limit, cap, maximum, ceiling, quota, up to, at most
load, traffic, demand, overload, overloaded, busy, peak, crowded, rush, heavy, strain, high
server, backend, system, service
site, website, web version, web page, webpage, page, browser version, web
app, application, mobile app, smartphone app
phone, smartphone, mobile, mobile phone, cell phone, cellular
network, connection, link, connectivity, internet, line
equipment, device, hardware, machine, appliance
restart, reboot, start again, power cycle, switch off and on
stable, steady, steadier, reliable, dependable, constant
strong, powerful, robust, good
weak, poor, bad, low
incognito, private, inprivate
extension, add-on, addon, plugin, plug-in
involved, to blame, play a part, plays a part, responsible, cause, culprit, reason, trigger, behind, due, because, why
steps, measures, ways, methods, things to try, remedies, options, remedy, approach
simple, easy, plain, basic, straightforward, simply, easily
usual, often, frequent, frequently, in many cases, many times, common, commonly, usually, usual, mostly, in most cases, normally, normal, generally, as a rule, tend, typical, typically, mainly, most
rare, rarely, seldom, not often, infrequent
sometimes, at times, now and then, occasionally
suddenly, sudden, out of nowhere, without warning, unexpectedly
complete, completely, entirely, fully, in full, whole, totally, altogether, finish
recent, recently, newly, lately, not long ago, up to date, latest
previous, earlier, former, past
easy, easier, easiest, simple, simplest
leave about, wait, waiting, leave
old, older, outdated, stale, out of date, expired, expire, run out
smaller, less than, below, under, not exceed
bigger, larger, more than, above, over, exceed, beyond
inside, within, in, internal, internally
side, end, part, yours
tell, inform, say, state, report, announce, describe, claim, according, account, explain, mention, notice, name, call
compare, liken, hybrid, mix, combination, cross, blend, like
look, check, see, find out, make sure, verify, confirm, inspect, watch, test, examine, ensure, visit, open, go to
show, display, appear, pop up, come up, turn up, see, appearing, reveal, visible
create, make, generate, produce, build, made, write, writing
change, switch, move, alternate, swap, replace, use another, go over to, different, other, another, instead, alternative, else
restore, recover, recovery, back to normal, come back, comes back, return, returns
process, handle, work through, deal with, treat, execute
route, path, way, channel
backup, fallback, reserve, spare, plan b, substitute
on the road, out and about, travel, on the go, away from home, outside
handy, practical, useful, convenient, helpful
available, offered, exists, get, obtainable, provided, accessible, access
use, work with, run, operate, using, usable, utilise, utilize, work, carry on, go on, continue, keep
person, people, user, you, everyone, anybody, others, customer, someone, guest
start, begin, open, launch, from scratch
long, lengthy, extended, extensive
complex, complicated, difficult, involved, demanding
split, divide, break up, break into, in parts, separate, smaller pieces, pieces
contact, reach, get in touch, write to, ask, turn to, consult
support, help centre, help center, help desk, helpdesk, customer service, help
specific, exact, concrete, precise, particular, detailed, details
cause, reason, source, root, origin
happen, occur, arise, take place, come about, lead, result, follow, end in
outage, downtime, down, failure, disruption, offline, incident, disturbance
maintenance, upkeep, update work, servicing
security, protection, antivirus, safety
unusual, suspicious, strange, odd
free, no charge, without charge, costs nothing
subscriber, member, paying user, subscription, plan
priority, preferential, preferred, first, precedence
suited, suitable, good fit, fit, appropriate, right for, good for
ingredient, missing, ran out, lack
whether, if, or
similar, same, identical, alike, equal
brainstorm, collecting ideas, idea, brainstorming
fun, chat, conversation, talk, small talk
serious, severe, grave, critical
special, expert, technical, particular
knowledge, know-how, skill, expertise
vague, general, unclear, unspecific
conclude, mean, sign, signal, suggest, indicate, point, imply
document, documentation, paper, text, file
long context, large context
fast, quick, rapid, speedy, faster
ask, want, request
info, information, data, detail
history, past chats, record
protect, secure, guard, encrypt, encryption
exhaust, used up, use up, spent
shorten, shorter, trim, cut down, reduce, fewer, decrease, lower, less
busy hours, peak times, peak hours
two, both, couple, pair
valid, fine, in order, nothing is wrong, correct, correctly, properly, proper, right
affect, influence, impact
accept, take, admit, receive
add, include, contain, comprise, come with, hold
agree, match, fit, correspond
approach, method, way, manner
area, field, topic, subject
article, guide, text, page, source
author, writer
combine, merge, join, connect, integrate, integrated, integration, tie in, built in, built into, embed
company, firm, maker, vendor, provider, developer
control, manage, steer, govern
convince, persuade
correct, right, accurate, exact
current, present, existing
develop, build, make, run by, made by, offer
draft, write, compose, wording, writing
enter, type, key in, put in, input
excel, strong at, good at, strength, shine
feature, function, capability, ability, tool
friendly, warm, kind, pleasant, approachable
install, set up, add, put on
improve, better, enhance, upgrade, raise
increase, grow, rise, more, higher, surge
large, big, huge, major, great, heavy
learn, study, education, studies
list, listed, name, set out
location, place, country, region, area
many, lots, a lot of, plenty, numerous, large number, much, multiple, several, various
notify, notice, announcement, announce, notification, alert, warn, warning
office, workplace, work, company
planned, scheduled, in advance, beforehand
quality, grade, standard
quit, close, exit, end, shut
real-time, live, up to the minute, current
refuse, reject, deny, decline, turn down
remain, stay, persist, continue, left
research, look up, find out, search, investigate
rest, remaining, others
root, underlying, deeper
save, keep, store, preserve, hold
search, find, look for, hunt
share, pass on, distribute
size, length, amount, how big, how large
source, reference, citation, origin
speed, pace, rate
suggest, recommend, advise, propose, advice
switch to, change to, move to, go to
task, job, work, activity
tone, style, manner, voice
understand, grasp, comprehend, understanding
user, person, people, customer
verify, identity, prove, confirm
wait until, wait for, stand by
wrong, incorrect, faulty, false, mistaken, invalid, corrupt, damaged
bug, defect, glitch, flaw
update, upgrade, new version, release
device, phone
device, computer, pc
device, tablet
device, laptop
hotspot, tethering, mobile data
timeout, time out, times out, timed out, take too long, takes too long, run out of time
delay, slow, lag, slow down, slower, latency, late
confuse, mislead, trip up
proxy, vpn
detect, notice, spot, recognise, recognize, see, find
automatic, automatically, by itself, on its own, automated
script, bot, automation, automated tool
shared, common, joint
rotate, change often, switch often, hop
worth, worthwhile, recommended, advisable
midnight, night, overnight, late, small hours, evening, nighttime, after dark
morning, early, dawn, first thing
evening, night, dinner time, after work, later in the day
day, daily, a day, each day, every day, per day, 24 hours, within a day, date
week, weekly, a week, seven days
month, monthly, a month, every month, per month
year, yearly, annual, annually, a year
today, same day, now, right away
tomorrow, next day, following day, the day after
period, term, time, window, span, duration, cycle, interval, stretch, paid for
expire, run out, lapse, end, cease, stop working, no longer valid, outdated, out of date
deadline, time limit, cut-off, limit
immediately, right away, at once, straight away, instantly, instant, right off, directly, as soon as, promptly
gradually, little by little, step by step, bit by bit, slowly, in stages, one by one, progressively
regularly, regular, periodic, periodically, routine, repeated, every
temporary, temporarily, for a while, for the time being, short-lived, brief, briefly, passing, for now, interim, short time
before, earlier, ahead, beforehand, in advance, previously, previous, prior, ahead of time, already, used to, so far
after, afterwards, later, following, once, then, past, since, upon, when
recent, lately, latest, newest, newly, last, up to date, fresh
first, initially, start with, begin with, at first, to begin, beginning, first of all, comes first, start by, original, start
last, final, finally, end, in the end, eventually, ultimately, to finish
during, while, in the middle of, in progress, being, still, as long as, meanwhile, throughout
simultaneously, at the same time, at once, together, concurrently, in one go
continue, keep, go on, carry on, remain, stay, still, last, persist, ongoing, proceed, pick up, resume, keeps coming back, keep going
repeat, again, once more, over again, repeatedly, repeated, keep, several times, retry, another, twice, redo, time and again, in a row, running, consecutive, consecutively, anew, afresh
order, sequence, turn, first, next, one after another, one by one, in turn
begin, start, launch, open, set off, get going, commence, initiate, kick off, take effect, from scratch, new
finish, end, complete, done, conclude, close, over, through, wrap up, is over, completion
stop, halt, cease, quit, pause, end, suspend, discontinue, break off, cut off, interrupt, freeze, stopped, put on hold, hold
cancel, end, terminate, call off, stop, unsubscribe, drop, give up, cancellation, quit, leave
subscribe, sign up, join, register, enrol, enroll, subscription, subscriber, membership, member, plan, paying, registration, sign-up, pay, create an account
register, sign up, create an account, join, registration, sign-up, enrol, new account, new users
buy, purchase, order, get, acquire, pay for, bought, shopper, buyer, customer
sell, seller, vendor, shop, merchant, offer, sale, store
pay, payment, cost, charge, bill, fee, price, spend, paid, pay for, costs, billing, billed, money, paying, expense, charged
price, cost, fee, amount, rate, charge, pay, priced, how much, money
free, no charge, for nothing, without paying, no cost, costs nothing, unpaid, free of charge, without charge, gratis, at no cost, not paying
discount, reduced, cheaper, lower price, less, reduction, off, savings, special price, deal
refund, money back, reimburse, reimbursement, repay, get your money, give back, return
return, send back, give back, bring back, take back, hand back, sent back, returned
invoice, bill, receipt, charge
plan, tier, subscription, package, level, version
user, person, people, customer, you, everyone, anyone, account holder, those, member, subscriber, individual, visitor, somebody, someone, anybody, folk
account, profile, login, sign-in, user, membership
administrator, admin, it department, manager, person in charge, it team, owner, in charge, organisation, organization
company, business, organization, organisation, employer, firm, workplace, office, work, vendor
maker, developer, manufacturer, provider, company, create, make, produce, build, offer, run by, behind, come from, made by, creator, operator, publish, publisher, vendor
support, help, assistance, customer service, help desk, helpdesk, help center, help centre, contact, team, agent, staff, assist, representative
contact, reach, get in touch, write to, message, tell, inform, call, ask, report, speak to, turn to, email, notify, touch, reach out, let know
request, ask, demand, apply, application, call for, want, order, ask for
ask, question, query, inquire, prompt, wonder, request
answer, reply, respond, response, get back to, output, result, react, write back, text
explain, describe, state, say, tell, mention, according, note, list, write, report, give, claim, point out, account
show, display, appear, see, see on, present, visible, indicate, come up, pop up, view, get, turn up, emerge, on screen, on-screen, list, read, greet, run into, encounter, meet, face, surface
message, text, notice, notification, words, wording, alert, note, line, error, prompt
notify, inform, tell, alert, notification, let you know, hear, warn, announce, be told, informed, notice, updates
warn, warning, caution, alert, notice, careful
announce, notice, publish, say, tell, post, give notice
error, problem, issue, fault, trouble, failure, wrong, bug, glitch, mistake, fail, difficulty, malfunction, symptom, go wrong
outage, down, incident, disruption, unavailable, failure, offline, interruption, out of service, not working, breakdown, downtime, unreachable
cause, reason, source, because, due, behind, responsible, why, origin, blame, come from, culprit, owing, root, lead, result, trigger, down to, fault, since, as, stem, explain, make, reason for, result of
consequence, result, effect, outcome, therefore, so, thus, hence, lead to
affect, influence, impact, touch, concern, hit, alter, change, matter, depend, make a difference
state, status, condition, situation, mode, progress, how
working, normal, fine, properly, correctly, as usual, right, as it should, in order, functioning, operational, healthy, well, smoothly, up and running, runs, running, ok, okay, without trouble, without problems, behave, as expected
work, function, run, operate, behave, perform, respond, active, do its job
respond, react, reply, response, answer, responsive, reaction, ignore
freeze, hang, stuck, stall, stop responding, lock up, unresponsive, not respond, not move, frozen, blank
crash, close, quit, shut down, stop, fail, die, go down
method, way, means, how, approach, procedure, option, manner, technique, possibility
deal with, handle, treat, solve, address, respond, cope, take care of, manage
solve, fix, resolve, clear, cure, repair, help, remedy, correct, sort out, work again, put right, get rid of, go away, back to normal, do the trick, overcome, solution, settle, straighten out, does the job, disappear, take care of
repair, fix, mend, service, restore, put right
recover, restore, get back, bring back, retrieve, return, come back, undo, restoration, recovery, reverse, roll back, rescue, revert, back, undelete
restart, reboot, start again, turn off and on, switch off and on, power off and on, relaunch, reopen, power cycle, start over, turn it off and on, start up again
reset, restore, return, clear, initialise, initialize, default, start over, renew, go back, begin again, replenish, refill, refresh
reload, refresh, load again, load anew, open again
update, upgrade, newest, latest, newer, new version, up to date, version, current, recent, release, more recent, patch, bring up to date
version, release, edition, build, generation
new, fresh, another, newly, recent, different, newer, additional
install, set up, add, put on, download, setup, installation, load
uninstall, remove, delete, take off, get rid of, removal
delete, remove, erase, clear, wipe, get rid of, throw away, clear out, lose, lost, gone, empty, discard, trash, drop, dispose, deletion, thrown away, cleared, disappear, take out, clean out, purge, clean up
trash, bin, recycle bin, deleted items, deleted
lose, lost, gone, disappear, missing, vanish, wiped, erased, delete, loss, wipe out, not kept
empty, clear, drained, flat, dead, nothing, blank, run down, out of, completely empty
save, store, keep, saved, stored, hold, kept, remain, retain, copy, storage, preserve, remember, archive, record, stays, live
storage, space, room, capacity, memory, disk, amount, storage space
full, out of space, no space, no room, used up, no storage left, maxed, limit, at capacity, filled, run out, none left
lack, missing, without, not enough, insufficient, short, absent, no, fail to have, need
enough, sufficient, suffice, adequate, plenty, do, all it takes, is all, need only
limit, maximum, cap, restrict, restriction, allow, allowance, most, up to, at most, ceiling, allowed, quota, bound, as many as, as much as, no more than, restricted, confined, constraint, upper limit
unlimited, without limit, as much as you like, no limit, endless, any number, as many as you like
exceed, over, more than, above, beyond, surpass, larger, longer, greater, past, go over, pass, too, top
below, under, less than, fewer, lower, smaller, not reach, short of
about, around, approximately, roughly, some, or so, nearly, almost, estimate, or thereabouts, in the region of
exactly, precisely, exact, just, precise
increase, rise, grow, more, higher, raise, go up, jump, climb, spike, surge, add, expand, extra, boost
decrease, reduce, lower, drop, fall, less, shrink, cut, fewer, go down, lessen, shorten, save
many, lots, numerous, large number, plenty, much, several, a lot of, multiple, a whole lot, various, crowd, more than one, number, mass
few, a few, some, handful, couple, little, small number, one or two, several
most, majority, mostly, usually, generally, almost all, largely, main, mainly, in most cases, as a rule, chiefly, primarily, predominantly
part, some, partly, partially, portion, section, bit, piece, component
all, every, whole, entire, complete, everything, total, any, full, each, both, entirely, throughout, across, completely, in full
both, two, either, pair, each, together
other, different, another, else, alternative, separate, various, elsewhere, others, instead
same, identical, equal, one and the same, alike, unchanged, similar, shared, common, likewise, also, single
change, alter, switch, modify, adjust, edit, replace, vary, move, convert, different, swap, adapt, set, amend, exchange
unchanged, untouched, as they are, stay, same, intact, remain, keep, exactly as, leave, not affected, unaffected
replace, swap, exchange, change, substitute, instead, new
alternative, substitute, instead, other, replacement, option, another, choice, in place of
set, setting, configure, option, preference, adjust, choose, set up, configuration, settings
choose, select, pick, click, press, tap, go to, opt, go for, decide, choice, hit, use, mark, tick, open, find, under, through, via, head to
press, push, hold, hit, click, tap, hold down, keep pressed, held, depress, touch, pressed
type, enter, input, write, key in, fill in, put in, provide, paste, typed, give
field, box, input, area, line, form
open, launch, go to, start, bring up, visit, call up, load, enter, access, click, opened, head
close, shut, quit, exit, end, leave, closed, shut down
go to, open, find, under, choose, navigate, select, in, visit, head, menu, from, via, look under, path, section
screen, page, window, display, view, picture, panel, on screen
picture, image, photo, screenshot, screen capture, photograph, capture, shot
video, film, movie, clip, footage, record, stream, streaming, watch, show
sound, audio, voice, volume, hear, speak, speech, talk, listen, noise
text, words, wording, content, writing, message, typed, written
document, file, paper, text, page, pdf, attachment
chat, conversation, talk, dialogue, thread, exchange, discussion
history, past, record, log, earlier, list of, previous
e-mail, email, mail, message, mailbox, inbox
send, submit, post, mail, transmit, deliver, dispatch, go out, pass on, forward, hand in, sent, text, give
receive, get, obtain, arrive, accept, come in, be given, delivered, incoming
arrive, come, delivery, deliver, reach, get, turn up, receive, delivered, receipt, arrival, show up
ship, shipping, postage, delivery, send, dispatch, transport
item, product, article, goods, thing, purchase, order, object
cannot, unable, not able, impossible, fail, no way, not possible, can't, no means, incapable, have no way, out of the question, not available, not supported
can, able, possible, allow, may, let, possibly, available, option, way, capable, enable, supported, permit, lets
need, require, must, necessary, have to, required, essential, demand, call for, mandatory, only, takes, needed, only if, obligatory
unnecessary, not needed, no need, need not, without having to, don't have to, not necessary, needn't, optional, not required
recommend, advise, suggest, better, best, should, advisable, worth, good idea, helpful, advice, ideally, recommended, ought, tip, preferable
allow, permit, let, enable, accept, approve, permission, grant, may, authorise, authorize, access, consent, agree, allowed
refuse, reject, deny, decline, block, turn down, not accept, shut out, bar, turn away, not allow, denied, forbidden
forbid, prohibit, not allowed, ban, against, banned, must not
agree, consent, accept, approve, permission, agreement, say yes, approval
enable, activate, turn on, switch on, on, allow, active, enabled, checked, activated, tick
disable, deactivate, turn off, switch off, off, block, pause, stop, disabled, inactive, without, uncheck, switched off
on, enable, activate, switch on, turn on, active
disconnect, unplug, cut, detach, pull out, break, drop, interrupt, take out, separate, lose connection, go offline, pulled
connect, link, join, plug, attach, hook up, pair, connection, online, plug in, get online, connected, tie, reach
connection, network, internet, link, online, line, web access, signal
offline, no connection, without internet, not connected, no internet, disconnected, without a connection
online, internet, connected, connection, on the web
speed, pace, rate, fast, quick, how fast, quickly, bandwidth
slow, sluggish, delay, drag, lag, take longer, longer, late, wait, laggy, slowly, slower, take time, long, take a while, slow down
fast, quick, quickly, rapid, speedy, swift, prompt, promptly, faster, sooner, speed up, shorter
busy, overloaded, crowded, high demand, traffic, load, peak, heavy, full, overwhelmed, congested, many users, capacity, too many, rush, heavy use, busiest, demand, at its heaviest
overload, too much, too many, strain, load, overwhelm, demand, more than, outgrown, flood
wait, hold on, pause, let pass, allow, give, leave, delay, minutes, take, hang on, be patient, let go by, go by, sit tight, wait for, waiting, pass, await, stand by
extend, lengthen, longer, prolong, renew, delay, expand, extension
shorten, shorter, cut, reduce, brief, trim, split
long, lengthy, extended, longer, big, large, a lot of
short, brief, shorter, small, concise, quick, little, compact
split, divide, break up, separate, parts, smaller, pieces, several, cut up
combine, merge, together, join, unite, mix, integrate, along with, connect, into one
summarise, summarize, summary, sum up, condense, short version, overview
total, sum, altogether, overall, combined, whole
add, attach, include, insert, put, enclose, extra, plus, append, along, additional, added, paste, addition
attach, attachment, add, upload, include, enclose, file
upload, add, attach, send, put, transfer, share, go up
download, get, fetch, load, save, obtain, install
get, obtain, receive, acquire, gain, have, fetch, be given, given, pick up
give, grant, provide, offer, hand, award, allow, supply, let have, get, come with
use up, exhaust, spend, consume, run out, reach, used up, drain, finish, hit, eat, exhausted, spent
use, utilise, utilize, work with, employ, apply, make use, operate, usage, run, take advantage, using, usable, draw on
try, attempt, test, have a go, experiment, trial, check, give it a try, tried, see if
check, verify, confirm, look, see, make sure, inspect, test, examine, find out, ensure, review, tell, validate, look at, take a look, be sure, verification, determine
find, locate, track down, discover, spot, identify, look for, search, detect, pinpoint, figure out, work out, narrow down, come across, found, single out, turn up, isolate
identify, find, determine, tell, recognise, recognize, track down, pinpoint, who you are, identity
search, look for, seek, find, hunt, look up
detect, notice, recognise, recognize, spot, find, sense, pick up
decide, determine, choose, up to, depend, judge, settle, decision
depend, vary, up to, differ, according, based on, matter, different
probably, likely, possible, may, might, perhaps, chance, possibly, could, suspect, presumably, maybe, likelihood, tend, potential, risk
mean, sign, indicate, show, suggest, stand for, signal, tell, imply, express, point, signify, be a sign, say, represent, refer
sign, indication, signal, symptom, hint, mean, evidence, proof
evidence, proof, documentation, receipt, confirm, show
condition, case, if, when, situation, circumstances, provided, requirement, unless, as long as, should, where, whenever, event, in case
except, unless, other than, apart from, besides, exception, but, not counting, excluding, aside from
apply, valid, count, hold, concern, cover, affect, go for, applicable
include, contain, cover, come with, part, comprise, have, among, hold, feature, inclusive
range, scope, extent, area, limit, within, between, span
country, region, place, location, area, nation, where you are, abroad, geographic, land, territory, europe, european
location, place, spot, position, where, area, address, site
top, upper, above, up, at the top, head, on top
bottom, lower, below, foot, at the bottom, underneath
left, left-hand, left side
right, right-hand, right side
corner, edge, side
beside, next to, near, close, by, alongside, adjacent, nearby, closer
far, away, distance, distant, remote
inside, within, in, internal, into
outside, out, external, beyond, elsewhere
home, house, household, residence, own, family
computer, pc, machine, desktop
computer, laptop, notebook
computer, mac
phone, smartphone, mobile, cell phone, handset
device, machine, hardware, unit, gadget, appliance, equipment
tv, television, set, screen
printer, print, printing, printed, printout
paper, sheet, page, jam, scrap, bits
jam, stuck, caught, blocked, trapped
tear, rip, damage, break
router, box, network device
cable, cord, wire, lead, charger, line
power, electricity, outlet, socket, current, energy, mains
charge, charging, power, battery, fill up, charger
flash, blink, light, flicker, flashing, pulse, glow
light, lamp, led, indicator, glow, lit
solid, steady, constant, continuous, stays
color, colour
app, application, program, software, client
browser, web browser
website, site, web page, page, web, webpage, online
link, address, url, connect
official, genuine, proper, authorised, authorized, own
extension, add-on, addon, plug-in, plugin
cache, cached, stored data, temporary files, old files, stored files, saved files, saved data, outdated, cached files
cookie, stored data, site data
private, incognito, inprivate, secret, anonymous, confidential, personal
normal, regular, usual, ordinary, standard, typical, everyday, default
password, passcode, pin, code, credentials, login
code, number, digits, pin, passcode, verification
sign in, log in, login, log on, sign on, enter, access, get in, signing in, logged in, signed in, sign-in, let in, get into, log back in, sign back in, logging in
sign out, log out, logout, log off, signed out, logged out, leave, signing out, logging out
lock, block, shut out, close, bar, suspend, locked out, freeze, secured, locked, shut off
suspend, block, ban, lock, stop, halt, close, disable, pause, suspended, put on hold
resume, continue, restart, pick up, go on, start again, come back
protect, guard, secure, safe, defend, keep safe, shield, locked, protected, security
security, safety, protection, secure, safe, safety reasons
safe, secure, harmless, without risk, no danger, safely
danger, risk, threat, hazard, unsafe, harmful
attack, assault, hacking, malicious, under fire
suspicious, unusual, strange, odd, suspect
privacy, personal data, private, data protection
work, job, employment, business, task, office, professional
school, education, university, college, student, academic, educational
student, learner, pupil, school, university
child, kid, minor, young, under, children
adult, grown-up, over 18, of age
age, years, old, older
friend, contact, acquaintance
game, play, title, gaming, gamer
store, shop, outlet, marketplace, market
bank, financial, account, banking
film, record, video, shoot
scan, photograph, take a picture, read, scanning
face, selfie, head
damage, break, harm, broken, fault, defect, defective, hurt
dirt, dust, debris, lint, clean, cleaned, cleaning, dirty
clean, wipe, clear, dust off, tidy
wet, water, liquid, moisture, damp
dry, dry out, drying
hot, heat, warm, temperature, overheat
cool, cold, cool down, chill
automatic, automatically, by itself, on its own, without you, itself, of its own accord, yourself, by themselves, auto, unattended
manually, by hand, yourself, manual, on your own
easy, simple, simply, easily, straightforward, effortless, convenient
hard, difficult, tough, complicated, complex, tricky
popular, well-known, famous, known, common
important, key, crucial, essential, major, vital, significant
serious, severe, grave, major, bad
special, particular, specific, dedicated, extra
feature, function, ability, capability, option, tool, what it does, functionality, able
quality, standard, grade, how good
model, version, type, kind, variant
kind, type, sort, category, variety, form, class
release, publish, launch, issue, roll out, introduce, come out, make available
introduce, roll out, launch, release, bring, arrive, reach, rollout, expand, introduction
provide, offer, supply, give, make available, deliver, serve, come with
service, offering, system, platform, product
specialise, specialize, designed for, aimed at, meant for, intended for, focus, made for
share, shared, common, together, pass on, joint, split, same, in common, divide
sync, synchronise, synchronize, match, upload, synced, syncing, in step
transfer, move, carry over, migrate, bring over, take along, copy, pass, shift, port
move, drag, shift, transfer, put, go, place, relocate
copy, duplicate, paste, backup, replicate, note, save
paste, insert, put, drop in, copy
back up, copy, save, keep a copy, backup
undo, reverse, revert, take back, roll back, restore
list, listing, overview, table, set out, name, enumerate, listed
arrange, sort, order, organise, organize, put in order
compare, comparison, versus, against, than, while, whereas, unlike
measure, count, number, amount, figure, quantity, how many
amount, quantity, volume, how much, number, sum
reach, hit, arrive, attain, get to, come to, meet, use up
correct, right, accurate, proper, true
wrong, incorrect, false, mistaken, mistyped, misspelled, bad, invalid, error, not right, mistake
certain, sure, guarantee, promise, definite, guaranteed, assured, definitely, certainty, secured, without fail
promise, guarantee, assure, commit, certain, pledge, assurance
doubt, uncertain, unsure, suspect, question
detailed, detail, specific, exact, precise, in depth, particulars
information, data, details, facts, info, content
permanent, permanently, forever, for good, final, for ever, lasting, irreversible, irrevocable, never
unwanted, spam, junk
spam, junk, unwanted
rare, seldom, hardly, unusual, uncommon, rarely
sometimes, occasionally, at times, now and then, can, may, from time to time
often, frequently, many times, regularly, a lot, commonly, repeatedly, much
always, every time, each time, constantly, at all times, all the time, whenever, without exception
never, at no time, not ever, not once
only, just, solely, alone, exclusively, merely, nothing but, no other, limited, single, sole
separately, individually, one at a time, each, on its own, one by one, apart, alone, individual
together, jointly, combined, along with, in common
owner, holder, proprietor, boss, administrator
team, group, staff, crew, department
leave, keep, let stay, don't touch, stay, remain, let
touch, alter, change, interfere, affect
skip, bypass, omit, leave out, ignore, avoid, pass over, get around, without
avoid, prevent, keep from, escape, so as not to, stay clear, rather than, not
prevent, stop, keep from, avoid, block, hinder, so that not, get in the way, disrupt, interfere, rule out
interfere, disturb, disrupt, get in the way, affect, clash, conflict, trouble, claim, hinder, break
help, assist, aid, support, useful, do the trick, solve, make a difference, make it easier
useful, helpful, handy, beneficial, good, convenient
tool, instrument, feature, means, utility, program
understand, grasp, know, see, follow, figure out
learn, find out, discover, study, hear
remember, recall, keep in mind, memory, memorise, memorize, store, bear in mind, memories
forget, not remember, lose, forgotten, slip
look, appear, seem, appearance
owing, due, because, thanks to, since
possible, feasible, can, may, option, doable
approve, approval, accept, agree, grant, confirm, okay
estimate, expect, expected, projected, forecast, predicted, supposed
plan, schedule, arrange, intend, scheduled, planned, announced
maintenance, servicing, work, upkeep, planned work
perform, carry out, do, run, execute, conduct, take place, make
process, handle, work on, treat, go through, deal with, processing
generate, create, produce, write, make, regenerate, compose, generation, generating
draft, unfinished, unsent, in progress
edit, change, revise, correct, rewrite, modify, edits
meeting, appointment, event, calendar
event, appointment, entry, meeting, calendar
invite, invitation, ask
confirm, approve, verify, check, say yes, accept, acknowledge, confirmation
policy, rule, terms, regulation, conditions, guideline
rule, policy, condition, regulation, guideline
violate, break, breach, against, infringe
compatible, work with, support, suitable, fit
support, work with, compatible, tested, cover, serve, allow
test, check, try, tested, try out, trial
keyboard, key, keys, shortcut, combination
button, key, switch, control, icon
icon, symbol, logo, button, sign
logo, symbol, brand mark, icon
menu, list, options, settings, under
file, document, item, data, attachment
folder, directory, location
track, follow, monitor, trace, keep an eye, watch
watch, view, see, look at, monitor, keep an eye on, stream
follow, come after, obey, next, go along, comply
member, participant, subscriber, user, part of
business day, working day, weekday, workday
half an hour, 30 minutes, thirty minutes
quality, resolution, sharpness
resolution, 4k, picture quality, sharpness
recommend, advise, call for, suggest, require
request, require, ask for, demand
headset, headphones, earphones, earbuds
microphone, mic, mike, voice, sound input
queue, line, wait, waiting, turn, waiting room
hang tight, wait, be patient, hold on, sit tight
deduct, subtract, take off, count, count against, use up, eat into, come off, counted
hammer, press, click, repeatedly, keep pressing, over and over, again and again
bottleneck, overload, capacity, load, limit
survive, remain, stay, keep, kept, be kept, preserved, intact, unharmed, untouched, not lost, safe, not affected
checkbox, box, tick, check mark, option
dialog, dialogue, window, prompt, box, message, popup
joint, shared, common, together, same
cue, sign, signal, hint
suspect, culprit, cause, offender, offending, to blame, responsible, guilty, at fault, source of the trouble
reactivate, turn back on, enable again, switch back on, re-enable, turned on again, back on
singly, one by one, one at a time, individually, each
quarter of an hour, 15 minutes, fifteen minutes
bounce, return, send back, loop, come back, reject, undeliverable
endless, endlessly, forever, over and over, loop, repeatedly, keeps, never stops, again and again
re-add, add again, set up again, put back
last resort, last step, final step, in the end, if all else fails, nothing else helps, only then
steer, direct, guide, lead, take
staff, team, personnel, employees, people, agent, support
reputation, known for, said to, reputed, according to, described
churn out, produce, generate, write, output
thousand, thousands, 1000
hefty, large, big, heavy, bulky, lengthy
beta, test version, trial, preview
crop up, occur, appear, happen, come up, arise, show up
weigh down, slow, burden, load, overloaded, too large
passage, text, section, paragraph, document
compensate, compensation, refund, credit, make up for, reimburse
hotline, phone support, telephone, by phone, call
human, person, agent, people, staff, someone real, live agent
misspell, misspelled, typo, mistyped, wrong, incorrect
interval, gap, pause, wait, between, time between
aware, know, known, realise, recognise, told
dead, down, offline, not working, empty, out of order
in luck, works, available, possible
unsuccessful, fail, no result, does not help, does not work, did not help, in vain
ease, simplify, make easier, relieve, reduce, lighten
quote, state, give, tell, mention, include, name
odds, chance, likelihood, probability, likely
openly, publicly, public, open, freely
spare, backup, reserve, saved, extra, another, second
passphrase, password, key, wi-fi password, code
reconnect, connect again, plug back in, plug in, plug it back
machine, device, computer, appliance, printer
figure, number, value, amount
grind, noise, sound
custom, made to order, personalised, personalized, custom-made, individually made
stopgap, temporary, workaround, interim, makeshift, tide over
sole, only, single, exclusive, one
rear, back, behind, at the back
swipe, slide, flick, drag
plastic, card
successor, replacement, new, newer, next
door, cover, lid, flap, hatch, panel
proximity, near, nearby, close, nearest, distance
unverified, not verified, not confirmed, unconfirmed
concern, affect, apply, about, relate
initial, first, original, at first, beginning
event, occasion, case, show
everywhere, all places, worldwide, all countries, in every country
precise, exact, exactly, specific, precisely
perfectly, fully, without problems, fine
afterwards, later, after, then, once
anyway, regardless, all the same, still, nevertheless
three months, quarter, 90 days
cashless, card, payment
tally, count, number, total
merge, combine, join, unite
headline, title, subject
jot down, note, write down, record, make a note
throttle, slow down, limit, reduce, restrict
tamper, change, modify, interfere
vanish, disappear, gone, lost, go away, clear
clutter, full, too much, fill up
tweak, change, adjust, setting
glitch, error, bug, problem, fault
snag, problem, trouble, issue
stumble, run into, encounter, meet
pinch, short of, lack
foot the bill, pay, cover the cost, bear the cost
out of pocket, pay, cost
at no cost, free, free of charge
surplus, unused, left over, leftover, remaining
carry over, roll over, transfer, keep, bring along
kick in, take effect, start, apply, begin
wear off, end, expire, lapse
top up, add, charge, fill, buy more
cut back, reduce, lower, limit
put off, delay, postpone, later
browser, chrome
browser, edge
browser, firefox
browser, safari
phone, iphone
phone, android
phone, galaxy
computer, windows
log, sign, login, logged, sign in, log in
option, choice, possibility, setting
website, site, web page, page, online
enter, type, input, put in, entry, key in
address, url, link, e-mail address
unable, cannot, could not, not able, failed
busy, in progress, being, working on, installing
inform, information, tell, notify
prepare, ready, have ready, at hand, keep
latest, newest, most recent, last, current
document, documentation, file, pdf, text
finger, hand, hold, press
deliver, provide, give, supply, bring, speed
reply, answer, response, respond
confirm, confirmation, approve, agree, verify
obvious, clear, apparent, evident, plain
explanation, cause, reason, why
`;
