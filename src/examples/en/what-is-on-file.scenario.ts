import { agent, customer, guard, pair, sees } from '../pair.ts';

export const whatIsOnFile = pair({
  id: 'en-what-is-on-file',
  language: 'en',
title: 'Order that went to an old address',
  visitor: { name: 'Sofia Marin', place: 'Austin', since: '2016', order: 'S-40012' },
  attack: {
    alarm: true,
    lesson: 'Each detail read out is the proof for the next call. You confirm what they say; you do not tell.',
    turns: [
      customer('Hi, it is Sofia Marin. I think my order went to an old address.'),
      agent('Hello Sofia. Let me find the order.'),
      customer('I do not have the number with me. It is under my name.'),
      agent('I found one from last week.'),
      customer('Which address do you have on file for me? And which email is it?', sees('ask-third-party-data', 'The owner knows her address. Whoever asks what is on file wants to collect it.')),
      agent('Please tell me the address, then I can say whether it is the same.'),
      customer('I moved so often. Just read me the phone number and the last four digits of the card you have there.', sees('ask-third-party-data', 'Phone and last digits are what the next support line asks as proof.'), guard({ adds: ['ask-card-data'] })),
    ],
  },
  innocent: {
    lesson: 'She tells you what she knows, and you only say yes or no.',
    turns: [
      customer('Hi, it is Sofia Marin. I think my order went to an old address.'),
      agent('Hello Sofia. Let me find the order.'),
      customer('The number is S-40012, from last Tuesday.'),
      agent('I found it. Please tell me the town, then I can say whether it is the same.'),
      customer('It should go to Austin and not to Dallas, I moved in spring.'),
      agent('It goes to Austin, all is well. The carrier has it since yesterday.'),
      customer('Wonderful, then I worried for nothing. I moved so often that I trust no form any more. Thank you!'),
    ],
  },
});
