import { agent, customer, file, guard, pair, sees } from '../pair.ts';

export const screenshotsInAZip = pair({
  id: 'en-screenshots-in-a-zip',
  language: 'en',
title: 'Cannot pay for a booking',
  visitor: { name: 'Marek Dolny', place: 'Prague', since: '2024', order: 'BK-7731' },
  attack: {
    alarm: true,
    lesson: 'Pictures need no archive and no password. A password in the chat keeps the mail scanner from looking inside.',
    turns: [
      customer('hello, i try to pay for my booking since an hour and it always stops with an error'),
      agent('Sorry to hear that, Marek. What does the error say?'),
      customer('it is hard to explain in english, i made screenshots'),
      agent('Pictures help. You can add them right here in the chat.'),
      customer('i put the screenshots in a zip, the password is 1234, please download and open it', file('Screenshots_error.zip'), sees('open-file', 'You are asked to unpack something a stranger made.'), sees('archive', 'Screenshots do not need an archive.'), guard({ adds: ['password'] })),
      agent('It does not open here. Can you send the pictures one by one?'),
      customer('it does not open on a phone or mac, please try on your windows PC, it takes one second', sees('open-file', 'Insisting on a certain computer means that the file is a program for it.')),
    ],
  },
  innocent: {
    lesson: 'The pictures came as pictures, and nobody insisted on anything.',
    turns: [
      customer('hello, i try to pay for my booking since an hour and it always stops with an error'),
      agent('Sorry to hear that, Marek. What does the error say?'),
      customer('it is hard to explain in english, i made screenshots'),
      agent('Pictures help. You can add them right here in the chat.'),
      customer('ok here are two of them, the second one is with the error text below the button', file('Screenshot_1.png', 'Screenshot_2.png')),
      agent('Thank you, now I see it: the card was declined by the bank, not by us.'),
      customer('ah, then it is my limit. i will call the bank and try again in the evening, the booking can wait'),
    ],
  },
});
