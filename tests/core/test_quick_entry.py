"""A line typed in the middle of a call becomes what, who and when, and nothing of it is lost."""

from __future__ import annotations

from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callgoal_desktop.core.quick_entry import Entry, read_entry, read_when

WEDNESDAY = date(2026, 11, 25)
DATA = Path(__file__).parents[1] / "data"

# entry | what | owner | due | time; typed on Wednesday 25 November 2026
WHEN = """
send deck Friday | send deck || 2026-11-27 |
send deck by Friday | send deck || 2026-11-27 |
send deck on fri | send deck || 2026-11-27 |
send deck Weds | send deck || 2026-12-02 |
send deck by wed | send deck || 2026-12-02 |
send deck this Monday | send deck || 2026-11-23 |
send deck this Sun | send deck || 2026-11-29 |
send deck next Friday | send deck || 2026-12-04 |
send deck next mon | send deck || 2026-11-30 |
send deck by next Thurs | send deck || 2026-12-03 |
send deck today | send deck || 2026-11-25 |
send deck tomorrow | send deck || 2026-11-26 |
Tomorrow send deck | send deck || 2026-11-26 |
send deck by tmrw | send deck || 2026-11-26 |
send deck in 3 days | send deck || 2026-11-28 |
send deck in three days | send deck || 2026-11-28 |
send deck in a week | send deck || 2026-12-02 |
send deck in 1 week | send deck || 2026-12-02 |
send deck in two weeks | send deck || 2026-12-09 |
send deck in two weeks' time | send deck || 2026-12-09 |
send deck in a fortnight | send deck || 2026-12-09 |
send deck in a month | send deck || 2026-12-25 |
send deck in six months | send deck || 2027-05-25 |
In 2 weeks call Bea | call Bea || 2026-12-09 |
send deck EOD | send deck || 2026-11-25 |
send deck by eod | send deck || 2026-11-25 |
send deck by end of day | send deck || 2026-11-25 |
send deck by the end of the day | send deck || 2026-11-25 |
send deck by end of day Friday | send deck || 2026-11-27 |
send deck by EOD on Friday | send deck || 2026-11-27 |
send deck Friday EOD | send deck || 2026-11-27 |
send deck EOD tomorrow | send deck || 2026-11-26 |
send deck by EOD 3 Dec | send deck || 2026-12-03 |
send deck end of day on 3 Dec | send deck || 2026-12-03 |
send deck EOW | send deck || 2026-11-27 |
send deck by end of the week | send deck || 2026-11-27 |
send deck by the end of this week | send deck || 2026-11-27 |
send deck by end of month | send deck || 2026-11-30 |
send deck by the end of the month | send deck || 2026-11-30 |
send deck month end | send deck || 2026-11-30 |
send deck by month-end | send deck || 2026-11-30 |
send deck EOM | send deck || 2026-11-30 |
send deck by end of the quarter | send deck || 2026-12-31 |
send deck end of quarter | send deck || 2026-12-31 |
send deck 3 Dec | send deck || 2026-12-03 |
send deck by 3 dec | send deck || 2026-12-03 |
send deck 3rd December | send deck || 2026-12-03 |
send deck on the 3rd of December | send deck || 2026-12-03 |
send deck by the 3rd Dec | send deck || 2026-12-03 |
send deck Dec 3 | send deck || 2026-12-03 |
send deck Dec. 3 | send deck || 2026-12-03 |
send deck by December 3rd | send deck || 2026-12-03 |
send deck by sept 1st | send deck || 2027-09-01 |
send deck 25 Nov | send deck || 2026-11-25 |
send deck 24 Nov | send deck || 2027-11-24 |
send deck by 29 Feb | send deck || 2028-02-29 |
send deck on Feb 29th | send deck || 2028-02-29 |
send deck by 1 March 2028 | send deck || 2028-03-01 |
send deck by March 1, 2028 | send deck || 2028-03-01 |
send deck by 1st of March, 2028 | send deck || 2028-03-01 |
send deck 2026-12-09 | send deck || 2026-12-09 |
send deck by 2026-12-09 | send deck || 2026-12-09 |
send deck Fri 4 Dec | send deck || 2026-12-04 |
send deck by Friday 4th December | send deck || 2026-12-04 |
send deck Friday, 4 December 2026 | send deck || 2026-12-04 |
send deck on Friday the 4th of December | send deck || 2026-12-04 |
send deck (Fri 4 Dec) | send deck || 2026-12-04 |
send deck w/c 7 Dec | send deck || 2026-12-07 |
send deck w/c Mon 7 Dec | send deck || 2026-12-07 |
send deck week commencing 7 December | send deck || 2026-12-07 |
workshop w/c 2026-12-07 | workshop || 2026-12-07 |
By Friday, send the deck | send the deck || 2026-11-27 |
On 3 Dec demo to the board | demo to the board || 2026-12-03 |
send the deck by Friday to Hugo | send the deck to Hugo || 2026-11-27 |
send the deck Friday to Hugo | send the deck to Hugo || 2026-11-27 |
send the deck by Fri, then ring Hugo | send the deck, then ring Hugo || 2026-11-27 |
Send the deck by Friday. | Send the deck. || 2026-11-27 |
send deck - Friday | send deck || 2026-11-27 |
send deck, tomorrow | send deck || 2026-11-26 |
send   deck   by   Friday | send deck || 2026-11-27 |
meet in room 12 Dec 3 | meet in room 12 || 2026-12-03 |
photos of unit 9 by 21 june | photos of unit 9 || 2027-06-21 |
move the Tuesday demo to Friday | move the Tuesday demo || 2026-11-27 |
Friday lunch with Hugo | lunch with Hugo || 2026-11-27 |
call Raj Monday | call Raj || 2026-11-30 |
text Ana Sat | text Ana || 2026-11-28 |
Fri: send the deck | send the deck || 2026-11-27 |
by Friday: send the deck | send the deck || 2026-11-27 |
send deck Friday please | send deck please || 2026-11-27 |
send deck before Friday | send deck || 2026-11-27 |
send deck no later than Friday | send deck || 2026-11-27 |
send deck Friday morning | send deck || 2026-11-27 |
send deck by the 3rd | send deck || 2026-12-03 |
send deck the day after tomorrow | send deck || 2026-11-27 |
send deck by 25 Nov | send deck || 2026-11-25 |
by EOD Thursday final price to Kim | final price to Kim || 2026-11-26 |
send deck Dec 4 (Fri) | send deck || 2026-12-04 |
send deck 4 Dec, Friday | send deck || 2026-12-04 |
call Hugo Friday week | call Hugo || 2026-12-04 |
send deck by end of year | send deck || 2026-12-31 |
send deck by the end of March | send deck || 2027-03-31 |
send deck by the end of next month | send deck || 2026-12-31 |
send deck by end of next week | send deck || 2026-12-04 |
demo Thursday at 3pm | demo || 2026-11-26 | 15:00
demo Thu 3:30pm | demo || 2026-11-26 | 15:30
demo Thu 9.30am | demo || 2026-11-26 | 09:30
demo at 14:30 | demo ||| 14:30
demo at 14:30 on Thursday | demo || 2026-11-26 | 14:30
demo 10am tomorrow | demo || 2026-11-26 | 10:00
demo on 3 Dec at 09:00 | demo || 2026-12-03 | 09:00
demo 3 Dec, 9:15 | demo || 2026-12-03 | 09:15
demo Dec 3 10am | demo || 2026-12-03 | 10:00
demo 2026-12-03 14:05 | demo || 2026-12-03 | 14:05
demo next Monday 8:30am | demo || 2026-11-30 | 08:30
demo Fri 12pm | demo || 2026-11-27 | 12:00
demo Fri 12am | demo || 2026-11-27 | 00:00
demo Fri 12.15 pm | demo || 2026-11-27 | 12:15
demo Fri 10 am | demo || 2026-11-27 | 10:00
demo Fri 10 a.m. with Hugo | demo with Hugo || 2026-11-27 | 10:00
demo Fri 2-3pm | demo || 2026-11-27 | 14:00
demo Fri 10am-11am | demo || 2026-11-27 | 10:00
demo Fri 11-1pm | demo || 2026-11-27 | 11:00
demo Fri 14:00-15:00 | demo || 2026-11-27 | 14:00
demo Fri noon | demo || 2026-11-27 | 12:00
Fri 10am demo for the board | demo for the board || 2026-11-27 | 10:00
tomorrow at 9.30am visit the quarry | visit the quarry || 2026-11-26 | 09:30
by 5pm Friday send the deck | send the deck || 2026-11-27 | 17:00
send the deck by 5pm on Friday | send the deck || 2026-11-27 | 17:00
demo Fri 9.30 | demo || 2026-11-27 | 09:30
demo Fri at 3 | demo || 2026-11-27 | 15:00
"""

NOT_WHEN = """
send 3 references | send 3 references |||
quote for 250 seats | quote for 250 seats |||
Q4 numbers to Bea | Q4 numbers to Bea |||
test version 2.1 | test version 2.1 |||
book room 12 | book room 12 |||
plan for 2027 | plan for 2027 |||
24/7 support terms | 24/7 support terms |||
split it 50/50 | split it 50/50 |||
1/2 day workshop plan | 1/2 day workshop plan |||
confirm the 3:1 ratio | confirm the 3:1 ratio |||
16:10 ratio screens | 16:10 ratio screens |||
Friday Foods Ltd price list | Friday Foods Ltd price list |||
call Friday Foods Ltd | call Friday Foods Ltd |||
send quote to Friday Foods by Monday | send quote to Friday Foods || 2026-11-30 |
Sunday Times clipping | Sunday Times clipping |||
Monday.com licence count | Monday.com licence count |||
Black Friday offer text | Black Friday offer text |||
March sales report | March sales report |||
send the March invoice | send the March invoice |||
May invoice | May invoice |||
find the May invoice by Friday | find the May invoice || 2026-11-27 |
spring brochure | spring brochure |||
summer price list to Jo | summer price list to Jo |||
chase Monday's delivery note | chase Monday's delivery note |||
Tuesday’s call notes | Tuesday’s call notes |||
today's minutes to Kim | today's minutes to Kim |||
Thursday delivery note | Thursday delivery note |||
the Monday report to Kim | the Monday report to Kim |||
check the Friday figures | check the Friday figures |||
month end figures to Kim | month end figures to Kim |||
send 2 May invoices | send 2 May invoices |||
second hand forklift options | second hand forklift options |||
get a second quote | get a second quote |||
sun shades for the terrace | sun shades for the terrace |||
keep stock out of the sun | keep stock out of the sun |||
Sun Chemical price list | Sun Chemical price list |||
sat nav quote | sat nav quote |||
march through the whole list | march through the whole list |||
check unit 9 may need a new seal | check unit 9 may need a new seal |||
31 Feb report | 31 Feb report |||
all 5 may join the call | all 5 may join the call |||
sat down with Bea | sat down with Bea |||
call at 13pm | call at 13pm |||
sun, sand and stone samples | sun, sand and stone samples |||
call Ms June about the seals | call Ms June about the seals |||
notes from last Friday | notes from last Friday |||
stock count every Monday | stock count every Monday |||
USA Today ad copy | USA Today ad copy |||
review 3 in 10 samples | review 3 in 10 samples |||
send 10 a4 prints | send 10 a4 prints |||
price at 3.50 each | price at 3.50 each |||
"""

WHO = """
Dana: intro to plant manager | intro to plant manager | Dana ||
Head of Sales: pricing sheet | pricing sheet | Head of Sales ||
dana: pricing sheet | pricing sheet | dana ||
Dana & Raj: pricing sheet | pricing sheet | Dana & Raj ||
me: pricing sheet | pricing sheet | me ||
Me: pricing sheet | pricing sheet | me ||
I: pricing sheet | pricing sheet | me ||
we: pricing sheet by Fri | pricing sheet | me | 2026-11-27 |
us: pricing sheet | pricing sheet | me ||
our: pricing sheet | pricing sheet | me ||
them: pricing sheet | pricing sheet | them ||
They: pricing sheet | pricing sheet | them ||
customer: pricing sheet | pricing sheet | them ||
Client: pricing sheet | pricing sheet | them ||
both: workshop | workshop | both ||
together: workshop | workshop | both ||
us both: workshop | workshop | both ||
April: workshop | workshop | April ||
May: price list by 3 May | price list | May | 2027-05-03 |
May Lin: badge photos | badge photos | May Lin ||
June: photos | photos | June ||
Friday Foods: price list by Friday | price list | Friday Foods | 2026-11-27 |
Note: they close on Fridays | Note: they close on Fridays |||
Note: bring the samples | Note: bring the samples |||
Re: price list | Re: price list |||
Agenda: price, cover, exit | Agenda: price, cover, exit |||
Reminder: call Bea | Reminder: call Bea |||
FYI: budget is frozen | FYI: budget is frozen |||
Next step: call Bea | Next step: call Bea |||
To do: call Bea | To do: call Bea |||
Points to cover with them: price | Points to cover with them: price |||
call at 14:30 | call |||14:30
I'll send the deck | I'll send the deck | me ||
I will send the deck | I will send the deck | me ||
we'll send the deck | we'll send the deck | me ||
We've promised a price | We've promised a price | me ||
our fitter measures the bay | our fitter measures the bay | me ||
we may need a bigger room | we may need a bigger room | me ||
they've to sign the NDA | they've to sign the NDA | them ||
They’ll send the logs by Fri | They’ll send the logs | them | 2026-11-27 |
customer to send the logs | customer to send the logs | them ||
Customer sends the logs | Customer sends the logs | them ||
client will sign | client will sign | them ||
the customer confirms the date | the customer confirms the date | them ||
both sides review the SOW | both sides review the SOW | both ||
together we plan the pilot | together we plan the pilot | both ||
Dana sends the plan by Wed | Dana sends the plan | Dana | 2026-12-02 |
Legal to send NDA | Legal to send NDA | Legal ||
Raj will call | Raj will call | Raj ||
Raj'll call tomorrow | Raj'll call | Raj | 2026-11-26 |
Raj can share the logs | Raj can share the logs | Raj ||
Raj has to sign | Raj has to sign | Raj ||
Them to send bank details today | Them to send bank details | them | 2026-11-25 |
Raj's sending the logs | Raj's sending the logs | Raj ||
Raj is sending the logs | Raj is sending the logs | Raj ||
Dana Wu sends the plan | Dana Wu sends the plan | Dana Wu ||
Dana Wu to confirm | Dana Wu to confirm | Dana Wu ||
Head of Sales will sign | Head of Sales will sign | Head of Sales ||
Anna and Raj will visit | Anna and Raj will visit | Anna and Raj ||
IT to check the firewall | IT to check the firewall | IT ||
HR sends the form | HR sends the form | HR ||
CFO signs on Monday | CFO signs | CFO | 2026-11-30 |
April sends the menu | April sends the menu | April ||
Mark to send samples | Mark to send samples | Mark ||
Will sends the plan | Will sends the plan | Will ||
May will send the plan | May will send the plan | May ||
Bill confirms the rate | Bill confirms the rate | Bill ||
Procurement approves the PO by 3 Dec | Procurement approves the PO | Procurement | 2026-12-03 |
Friday Foods sends the PO | Friday Foods sends the PO | Friday Foods ||
By Friday Raj will send the deck | Raj will send the deck | Raj | 2026-11-27 |
tomorrow we visit the quarry | we visit the quarry | me | 2026-11-26 |
Will send the plan | Will send the plan |||
Acme Signs brochure | Acme Signs brochure |||
Intro to the dean | Intro to the dean |||
Call Raj | Call Raj |||
Send Raj the deck | Send Raj the deck |||
Ask Dana to send the plan | Ask Dana to send the plan |||
Get Legal to sign | Get Legal to sign |||
Call to confirm the slot | Call to confirm the slot |||
Email Hugo to confirm the slot | Email Hugo to confirm the slot |||
Meeting to agree scope | Meeting to agree scope |||
Proposal to Dana | Proposal to Dana |||
NDA to be signed | NDA to be signed |||
Quote to Dana by Fri | Quote to Dana || 2026-11-27 |
Please send the deck | Please send the deck |||
Dana intro call | Dana intro call |||
Acme samples to Raj | Acme samples to Raj |||
Raj's quote to Dana | Raj's quote to Dana |||
see if Gus replied | see if Gus replied |||
"""


FURTHER = """
Émile sends the menu | Émile sends the menu | Émile ||
Émile’ll send the menu | Émile’ll send the menu | Émile ||
Helen: loft photos by Sun | loft photos | Helen | 2026-11-29 |
loft photos on Sun | loft photos || 2026-11-29 |
Rep of the Year: trophy order | Rep of the Year: trophy order |||
Buying Group West: forecast by 10th Dec | forecast | Buying Group West | 2026-12-10 |
PS: parking is behind the mill | PS: parking is behind the mill |||
Todo: parking pass | Todo: parking pass |||
pick up badge at 08:15 | pick up badge ||| 08:15
site walk 6 Jan 2027 2.30pm | site walk || 2027-01-06 | 14:30
pay invoice 3312 by EOM | pay invoice 3312 || 2026-11-30 |
we'd review clause 4 in 3 weeks | we'd review clause 4 | me | 2026-12-16 |
they'd like samples tomorrow | they'd like samples | them | 2026-11-26 |
Together: pilot plan by end of quarter | pilot plan | both | 2026-12-31 |
both teams meet Thursday 11am | both teams meet | both | 2026-11-26 | 11:00
Finance will release the PO on the 1st of December | Finance will release the PO | Finance | 2026-12-01 |
Ben Okri to visit 4 stores | Ben Okri to visit 4 stores | Ben Okri ||
Lena drafts scope, then Omar signs by Fri | Lena drafts scope, then Omar signs | Lena | 2026-11-27 |
circulate agenda 2 days before | circulate agenda 2 days before |||
update forecast this Friday EOD | update forecast || 2026-11-27 |
next Thursday 4pm: steering call | steering call || 2026-12-03 | 16:00
order winter tyres | order winter tyres |||
share fall catalogue with June | share fall catalogue with June |||
Ask April about the March figures by Mon | Ask April about the March figures || 2026-11-30 |
call May on 5 May | call May || 2027-05-05 |
Dec 31 close books | close books || 2026-12-31 |
chk stock in 5 days | chk stock || 2026-11-30 |
Legal review in a month | Legal review || 2026-12-25 |
renewal call in 12 months | renewal call || 2027-11-25 |
send 12 Dec brochures | send 12 Dec brochures |||
need 30 seats by 30 Nov | need 30 seats || 2026-11-30 |
ring customer Wed | ring customer || 2026-12-02 |
Customer visit next Tues | Customer visit || 2026-12-01 |
client dinner Thursday 7pm | client dinner || 2026-11-26 | 19:00
customer confirms headcount in two days | customer confirms headcount | them | 2026-11-27 |
our quote by 5 pm today | our quote | me | 2026-11-25 | 17:00
Our deck to Vera | Our deck to Vera | me ||
us: 2 options by month end | 2 options | me | 2026-11-30 |
I: sign NDA | sign NDA | me ||
I've promised 3 refs by Tue 1 Dec | I've promised 3 refs | me | 2026-12-01 |
Zoë: décor samples by Fri | décor samples | Zoë | 2026-11-27 |
Zoë sends décor samples | Zoë sends décor samples | Zoë ||
Renée to book hall 2 on 2 Feb | Renée to book hall 2 | Renée | 2027-02-02 |
O'Neill will call at 9am | O'Neill will call | O'Neill || 09:00
Jean-Luc sends menu by wed | Jean-Luc sends menu | Jean-Luc | 2026-12-02 |
Mr Frost to approve colours | Mr Frost to approve colours | Mr Frost ||
Van der Berg: crane slots | crane slots | Van der Berg ||
sign lease (by 15 Dec) | sign lease || 2026-12-15 |
sign lease by 15 Dec, witness needed | sign lease, witness needed || 2026-12-15 |
Thursday: sign lease | sign lease || 2026-11-26 |
sign lease @ 3pm Friday | sign lease || 2026-11-27 | 15:00
sign lease @3pm | sign lease ||| 15:00
Visit Friday Harbour marina | Visit Friday Harbour marina |||
price the Tuesday box | price the Tuesday box |||
stock for Easter Monday | stock for Easter Monday |||
email Sunday Brunch Co by Sunday | email Sunday Brunch Co || 2026-11-29 |
second call in a week | second call || 2026-12-02 |
mar the surface test panels | mar the surface test panels |||
jun 3 site induction | site induction || 2027-06-03 |
1st Feb site induction | site induction || 2027-02-01 |
induction Monday 30th November | induction || 2026-11-30 |
induction for 12 people on Monday | induction for 12 people || 2026-11-30 |
Dana to call back Tuesday at 9:45 | Dana to call back | Dana | 2026-12-01 | 09:45
Dana calls back Tuesday | Dana calls back | Dana | 2026-12-01 |
Dana needs the logs by EOD tomorrow | Dana needs the logs | Dana | 2026-11-26 |
Dana agreed to share logs | Dana agreed to share logs | Dana ||
Dana, Raj and Mo to meet | Dana, Raj and Mo to meet |||
Bring 2 chairs to stand 9 by 7:30am Sat | Bring 2 chairs to stand 9 || 2026-11-28 | 07:30
EOD Monday: stand plan | stand plan || 2026-11-30 |
by end of week: stand plan | stand plan || 2026-11-27 |
stand plan, end of week | stand plan || 2026-11-27 |
Quarter-end report to Ivy | Quarter-end report to Ivy |||
Ivy: quarter-end report by quarter end | quarter-end report | Ivy | 2026-12-31 |
EOM report to Ivy by Fri | EOM report to Ivy || 2026-11-27 |
Autumn: swatches by 4 June | swatches | Autumn | 2027-06-04 |
Winter Garden Hotel tour | Winter Garden Hotel tour |||
Jan to confirm headcount | Jan to confirm headcount | Jan ||
Jan: headcount 12 Jan | headcount | Jan | 2027-01-12 |
Jan figures to Moira | Jan figures to Moira |||
Dec invoice run | Dec invoice run |||
us to review redlines by Tue | us to review redlines | me | 2026-12-01 |
both to sign heads of terms in 10 days | both to sign heads of terms | both | 2026-12-05 |
them to send bank details today | them to send bank details | them | 2026-11-25 |
Legal & Finance: sign off budget EOW | sign off budget | Legal & Finance | 2026-11-27 |
Ana Lopez will book the venue for 14 January 2027 | Ana Lopez will book the venue | Ana Lopez | 2027-01-14 |
see Tuesday Coffee Co. about beans | see Tuesday Coffee Co. about beans |||
sign-off from Wednesday Group by Wednesday | sign-off from Wednesday Group || 2026-12-02 |
book stand 14 for the May fair | book stand 14 for the May fair |||
order 12 Saturn pumps | order 12 Saturn pumps |||
resend v3.2 spec tmrw 8am | resend v3.2 spec || 2026-11-26 | 08:00
revisit in three months | revisit || 2027-02-25 |
kick-off 07:45 on 2 Dec | kick-off || 2026-12-02 | 07:45
prep Q1 review, 12 slides | prep Q1 review, 12 slides |||
lunch with Priya this Thursday 12.30pm | lunch with Priya || 2026-11-26 | 12:30
ring Augustus re lease | ring Augustus re lease |||
Marc sends revised drawings Monday | Marc sends revised drawings | Marc | 2026-11-30 |
ship 2 pallets by the end of next week | ship 2 pallets || 2026-12-04 |
walk the site Friday 4 December 2026 at 10:15 | walk the site || 2026-12-04 | 10:15
Ops to ship sample in a week | Ops to ship sample | Ops | 2026-12-02 |
the client to countersign by 30th Nov | the client to countersign | them | 2026-11-30 |
she may join | she may join |||
wait a second before sending | wait a second before sending |||
send Sunday supplement rates | send Sunday supplement rates |||
Monday Motors: fleet list | fleet list | Monday Motors ||
invoice no 30 by month end | invoice no 30 || 2026-11-30 |
mail 100 flyers Dec 1st | mail 100 flyers || 2026-12-01 |
demo to Ms May on Monday 9am | demo to Ms May || 2026-11-30 | 09:00
agree price for lot 7 by the end of the quarter | agree price for lot 7 || 2026-12-31 |
I've to chase IT | I've to chase IT | me ||
We both sign the MoU | We both sign the MoU | me ||
customer's CFO to approve by EOM | customer's CFO to approve | them | 2026-11-30 |
Nadia: call 10am Tuesday | call | Nadia | 2026-12-01 | 10:00
reply to Sun Life broker | reply to Sun Life broker |||
draft spring campaign brief | draft spring campaign brief |||
compare 4/5 star hotels | compare 4/5 star hotels |||
set up 1:1 with Noor next Wed 16:00 | set up 1:1 with Noor || 2026-12-02 | 16:00
check today's prices | check today's prices |||
Thursday's minutes to all by Thursday | Thursday's minutes to all || 2026-11-26 |
price list 2027 | price list 2027 |||
renew 12 month licence | renew 12 month licence |||
trial runs for 30 days | trial runs for 30 days |||
in 30 days check the trial | check the trial || 2026-12-25 |
Dr Patel sends lab results by 1 dec | Dr Patel sends lab results | Dr Patel | 2026-12-01 |
Kim's team to test build 4.1 | Kim's team to test build 4.1 |||
chase Will about the lease | chase Will about the lease |||
Will: lease draft | lease draft | Will ||
will send lease draft | will send lease draft |||
Rose will bring tiles Saturday | Rose will bring tiles | Rose | 2026-11-28 |
meet Mr March in hall 3 on 3 March | meet Mr March in hall 3 || 2027-03-03 |
3 March: board meets | board meets || 2027-03-03 |
Send contract: Dana | Send contract: Dana |||
Sales Team North: quota sheet | quota sheet | Sales Team North ||
P.S.: bring cables | P.S.: bring cables |||
call back at 4.15pm | call back ||| 16:15
8am call with Osaka on 1st Dec | call with Osaka || 2026-12-01 | 08:00
Zoe returns keys by weds | Zoe returns keys | Zoe | 2026-12-02 |
Hugo pays deposit EOD | Hugo pays deposit | Hugo | 2026-11-25 |
Mill Lane Dairy to return tank by Sat | Mill Lane Dairy to return tank | Mill Lane Dairy | 2026-11-28 |
Board approves spend 15 Dec | Board approves spend | Board | 2026-12-15 |
Quarterly review with Sam next Friday | Quarterly review with Sam || 2026-12-04 |
Maybe visit plant 6 on Tuesday | Maybe visit plant 6 || 2026-12-01 |
hand over to Tara end of day tomorrow | hand over to Tara || 2026-11-26 |
we're to price 40 m of rail by Dec 9 | we're to price 40 m of rail | me | 2026-12-09 |
Let's meet at 3:15pm next Thursday | Let's meet || 2026-12-03 | 15:15
On Tuesday they deliver the crane | they deliver the crane | them | 2026-12-01 |
EOD: numbers to Gail | numbers to Gail || 2026-11-25 |
post samples, today | post samples || 2026-11-25 |
follow up w/c Monday | follow up || 2026-11-30 |
update CRM (today) | update CRM || 2026-11-25 |
Ian calls me Friday 5pm | Ian calls me | Ian | 2026-11-27 | 17:00
Summer: swatches | swatches | Summer ||
Summer sends swatches | Summer sends swatches | Summer ||
get Sat & Sun rota | get Sat & Sun rota |||
"""


def table(rows: str) -> list[tuple[str, ...]]:
    """The rows as (entry, what, owner, due, time)."""
    return [tuple(cell.strip() for cell in (row + "||||").split("|")[:5]) for row in rows.strip().splitlines()]


def as_text(entry: Entry) -> tuple[str, str, str, str]:
    """The entry as the table writes it."""
    at = entry.time.strftime("%H:%M") if entry.time else ""
    return entry.what, entry.owner, entry.due.isoformat() if entry.due else "", at


@pytest.mark.parametrize("row", table(WHEN), ids=lambda row: row[0])
def test_a_day_said_in_any_usual_way_is_understood(row: tuple[str, ...]) -> None:
    assert as_text(read_entry(row[0], WEDNESDAY)) == row[1:]


@pytest.mark.parametrize("row", table(NOT_WHEN), ids=lambda row: row[0])
def test_what_only_looks_like_a_date_is_left_in_the_text(row: tuple[str, ...]) -> None:
    assert as_text(read_entry(row[0], WEDNESDAY)) == row[1:]


@pytest.mark.parametrize("row", table(WHO), ids=lambda row: row[0])
def test_who_does_it_is_understood(row: tuple[str, ...]) -> None:
    assert as_text(read_entry(row[0], WEDNESDAY)) == row[1:]


@pytest.mark.parametrize("row", table(FURTHER), ids=lambda row: row[0])
def test_lines_of_all_sorts_are_understood_whole(row: tuple[str, ...]) -> None:
    assert as_text(read_entry(row[0], WEDNESDAY)) == row[1:]


def labelled() -> list[list[str]]:
    """The examples that the rules were written from."""
    lines = (DATA / "steps-dev.tsv").read_text("utf-8").splitlines()
    return [(line.split("\t") + [""] * 6)[:7] for line in lines]


@pytest.mark.parametrize("row", labelled(), ids=lambda row: row[0])
def test_every_labelled_example_is_read_as_labelled(row: list[str]) -> None:
    assert as_text(read_entry(row[1], date.fromisoformat(row[2]))) == tuple(row[3:])


@given(st.text(max_size=200), st.dates())
def test_no_line_is_too_odd_to_be_read(line: str, today: date) -> None:
    read_entry(line, today)


def test_a_line_as_long_as_a_page_is_read_at_once_by_its_beginning() -> None:
    line = "send the deck by Friday " + "10:10 and May 3 " * 2000
    assert read_entry(line, WEDNESDAY).due == date(2026, 11, 27)


def test_a_day_past_the_end_of_the_calendar_is_no_date() -> None:
    assert read_entry("call in 999 months", date(9999, 1, 1)).due is None
    assert read_entry("call in 999 days", date(9999, 12, 1)).due is None
    assert read_entry("call next Friday", date(9999, 12, 31)).due is None


BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 25, 11, 20, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("today 14:30", datetime(2026, 11, 25, 14, 30, tzinfo=BERLIN)),
        ("14:30", datetime(2026, 11, 25, 14, 30, tzinfo=BERLIN)),
        ("at 14:30", datetime(2026, 11, 25, 14, 30, tzinfo=BERLIN)),
        ("2pm", datetime(2026, 11, 25, 14, 0, tzinfo=BERLIN)),
        ("Fri 10am", datetime(2026, 11, 27, 10, 0, tzinfo=BERLIN)),
        ("10am on Friday", datetime(2026, 11, 27, 10, 0, tzinfo=BERLIN)),
        ("2026-11-27 09:00", datetime(2026, 11, 27, 9, 0, tzinfo=BERLIN)),
        ("2026-11-27T09:00", datetime(2026, 11, 27, 9, 0, tzinfo=BERLIN)),
        ("tomorrow 9", datetime(2026, 11, 26, 9, 0, tzinfo=BERLIN)),
        ("tomorrow at 3", datetime(2026, 11, 26, 15, 0, tzinfo=BERLIN)),
        ("27 Nov 14:30", datetime(2026, 11, 27, 14, 30, tzinfo=BERLIN)),
        ("Fri 27 Nov, 14:30", datetime(2026, 11, 27, 14, 30, tzinfo=BERLIN)),
        ("next Monday 8:30am", datetime(2026, 11, 30, 8, 30, tzinfo=BERLIN)),
        ("  next   Monday 8:30am ", datetime(2026, 11, 30, 8, 30, tzinfo=BERLIN)),
        ("in 2 weeks at 10am", datetime(2026, 12, 9, 10, 0, tzinfo=BERLIN)),
    ],
)
def test_the_planned_time_may_be_typed_as_one_says_it(text: str, moment: datetime) -> None:
    assert read_when(text, NOW) == moment


@pytest.mark.parametrize(
    "text", ["", "tomorrow", "27 Nov", "soon", "call Fri 10am", "Fri 10am with Dana", "25:00", "tomorrow 31", "9"]
)
def test_a_planned_time_that_is_not_wholly_understood_is_not_guessed(text: str) -> None:
    assert read_when(text, NOW) is None


def test_a_time_alone_is_in_the_zone_of_now() -> None:
    found = read_when("14:30", NOW)
    assert found is not None
    assert found.tzinfo is BERLIN
    assert found.timetz() == time(14, 30, tzinfo=BERLIN)


@pytest.mark.parametrize("line", ["report for May 5 by Fri", "slides from May 5 by Friday", "the May 5 report by Fri"])
def test_of_two_dates_the_one_after_by_is_meant_and_the_other_stays(line: str) -> None:
    entry = read_entry(line, date(2026, 11, 23))
    assert entry.due == date(2026, 11, 27)
    assert "May 5" in entry.what
