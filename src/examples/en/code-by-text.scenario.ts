import { agent, customer, pair, sees } from '../pair.ts';

export const codeByText = pair({
  id: 'en-code-by-text',
  language: 'en',
title: 'Refund for a cancelled order',
  visitor: { name: 'Dana Whitlock', place: 'Leeds', since: '2021', order: 'A-20418' },
  attack: {
    alarm: true,
    lesson: 'A code that arrives on your phone opens an account, yours or somebody else’s. No refund needs it.',
    turns: [
      customer('Hi, I cancelled order A-20418 last week and the money is still not back.'),
      agent('Hello Dana, let me check that. The refund of 64.90 was started on Monday.'),
      customer('My bank says they can see it but it has to be confirmed from your side first.'),
      agent('That would be new to me. Refunds go out by themselves.'),
      customer('You will get a text message with a 6-digit code in a moment, please read me the code so I can confirm the refund.', sees('ask-one-time-code', 'A code that is sent to you is a key. Whoever wants it read out wants to come in as you.')),
      agent('I am afraid I cannot pass on any codes.'),
      customer('It is only a reference number! Hurry up, it expires in two minutes and then I lose my money because of you.', sees('pressure', 'A deadline and blame make you act before you think. Take the time the case needs.')),
    ],
  },
  innocent: {
    lesson: 'The code stays with the person it was sent to: she used it herself, in her own app.',
    turns: [
      customer('Hi, I cancelled order A-20418 last week and the money is still not back.'),
      agent('Hello Dana, let me check that. The refund of 64.90 was started on Monday.'),
      customer('Ah okay. My bank sent me a code by text message this morning and I entered it in their app, was that for this?'),
      agent('No, a refund needs no code from you. It goes out by itself.'),
      customer('Good, then it was for the new phone. I do set up a lot of things these days.'),
      agent('Your money should be there by Thursday. If not, write to us again.'),
      customer('Thursday is fine, I am in no hurry. Thanks for looking it up, and have a nice day!'),
    ],
  },
});
