### What the bot says to the people who run a server with it, in English.

## What it does in a channel

mode-off = Off
mode-off-about = Silent here; emergency cards are still shown
mode-asked = When asked
mode-asked-about = Answers whoever asks it
mode-shadow = Shadow: count in silence
mode-shadow-about = Also reads along and counts what it would say by itself; see /insights
mode-suggest = Suggest: offer an answer
mode-suggest-about = Also offers by itself to show what it has, to whoever presses a button
mode-answer = Answer by itself
mode-answer-about = Also answers by itself, where it is all but certain
mode-about = Threads go by the channel they are in; in a forum, only the first message of a post is answered unasked. Emergency cards are shown everywhere. With shadow, suggest and answer I read every message here and show an emergency card without being asked. Begin with shadow, look at /insights after some days, then choose. I stay out of talk between people, and members can tell me to leave them alone.
mode-needs-host = **Shadow, suggest and answer need the host.** I do not get the text of messages yet, so with them I only answer when asked. Whoever runs me switches it on: “Message Content Intent” in the Developer Portal, page Bot, then message_content = true under [discord].

## What /doctor finds

doctor-mode-shadow = When asked, I answer. I also read along and only count what I would say by myself: see /insights. Emergency cards are shown.
doctor-mode-suggest = When asked, I answer. By myself I offer to show what I have, where I am all but certain ({ $limits }).
doctor-mode-answer = When asked, I answer. By myself I answer too, where I am all but certain ({ $limits }).
# Follows one of the three above.
doctor-mode-quiet = I stay out of replies, messages that mention somebody, code, links, commands of other bots and short remarks; I say something unasked at most every 30 seconds in a channel, once in a post of a forum, and never to who told me not to.
doctor-mode-no-content = <#{ $channel }> is set to { $mode }, but I do not get the text of messages, so I answer only when asked and see no emergency that is not told to me. To mend it, whoever runs me switches on “Message Content Intent” in the Developer Portal, page Bot, and sets message_content = true under [discord]; or set the channel to “When asked”.
doctor-gateway-addressed = I am connected; sessions started in the last day: { $sessions }. I do not ask Discord for Message Content, so I see only messages that mention me, reply to me or are sent to me directly. To let me speak without being asked, whoever runs me sets message_content = true.
doctor-gateway-content = I am connected; sessions started in the last day: { $sessions }. Discord gives me the text of all messages I can see. I look at those that are not to me only in channels set to shadow, suggest or answer.

## What /try adds

try-unasked-alone = Unasked, I would leave this alone: it is short, a command, code, a quote, a link, or meant for somebody.
try-unasked-nothing = Unasked, I would say nothing: nothing fits well enough ({ $limits }).
try-unasked-urgent = Unasked, I would show the emergency card too.
try-unasked-shadow = Unasked, I would only count `{ $entry }`.
try-unasked-suggest = Unasked, I would offer to show `{ $entry }`.
try-unasked-answer = Unasked, I would answer with `{ $entry }`.
try-unasked-today = Unasked, I would show a card about getting help today.

## What /insights adds

insights-suggested = Offered to people who had not asked: { $count }. Most: { $most }.
insights-shadowed = In shadow I would have spoken { $count ->
    [one] once
   *[other] { $count } times
}. Most: { $most }.
