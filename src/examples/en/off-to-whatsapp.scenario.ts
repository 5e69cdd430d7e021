import { agent, customer, guard, pair, sees } from '../pair.ts';

export const offToWhatsapp = pair({
  id: 'en-off-to-whatsapp',
  language: 'en',
title: 'Question about a warranty',
  visitor: { name: 'Lorna Teague', place: 'Cardiff', since: '2019', order: 'W-6650' },
  attack: {
    alarm: true,
    lesson: 'What happens outside the console nobody can see, check or help with. That is why they want you there.',
    turns: [
      customer('Hi! My blender stopped working after two months. Is that covered?'),
      agent('Hello Lorna, yes, there are two years of warranty.'),
      customer('Great. This chat is so slow on my phone though.'),
      agent('Take your time, the chat stays open.'),
      customer('Just write me on WhatsApp instead, +44 7700 900123, I answer there at once.', sees('move-off-platform', 'Outside the console there is no record, no guard and no colleague.')),
      agent('I can only answer here, sorry.'),
      customer('Then look at the form I filled in there: https://bit.ly/3warranty - it opens better on a private phone', sees('short-link', 'A short address hides where it goes.'), guard({ adds: ['move-off-platform'] })),
    ],
  },
  innocent: {
    lesson: 'A phone number for a callback is ordinary. She leaves it to you and stays in the chat.',
    turns: [
      customer('Hi! My blender stopped working after two months. Is that covered?'),
      agent('Hello Lorna, yes, there are two years of warranty.'),
      customer('Great. This chat is so slow on my phone though.'),
      agent('Take your time, the chat stays open.'),
      customer('Okay. If we get cut off, can you call me back? I am on +44 7700 900123 until five.'),
      agent('I will. You get a label by mail, and you send the blender back with it.'),
      customer('Perfect. I will look in my mail and print the label at the library, it is just round the corner.'),
    ],
  },
});
