import { agent, customer, guard, pair, sees } from '../pair.ts';

export const passwordToHelp = pair({
  id: 'en-password-to-help',
  language: 'en',
title: 'Settings that do not save',
  visitor: { name: 'Tobias Renner', place: 'Vienna', since: '2021', note: 'You take over from a colleague' },
  attack: {
    alarm: true,
    lesson: 'A password is never needed to help, not theirs and not yours. Whoever asks for it teaches people to give it.',
    turns: [
      customer('hi, my notification settings jump back every time i save them'),
      agent('Hello Tobias, that is annoying. Which browser do you use?'),
      customer('firefox, but it is the same on the phone'),
      agent('What is your current password? I will log in and look.', sees('ask-credential', 'Nobody needs a customer’s password; there are tools for looking.')),
      customer('hm, is that how you do it? then give me a login too, i can see what you see', guard({ adds: ['ask-credential'] })),
      agent('That is not possible, I am afraid.'),
      customer('just send me the admin login for five minutes, i work in IT and i fix it myself', sees('ask-credential', 'A sign-in to your own system, for a stranger.'), guard({ adds: ['ask-internal-info'] })),
    ],
  },
  innocent: {
    lesson: 'Passwords are talked about, and nobody asks for one.',
    turns: [
      customer('hi, my notification settings jump back every time i save them'),
      agent('Hello Tobias, that is annoying. Which browser do you use?'),
      customer('firefox, but it is the same on the phone'),
      agent('Then it is on our side. I do not need your password for that, I can see the fault from here.'),
      customer('good, because i have changed it last week and nearly forgot it myself'),
      agent('It is mended. Please sign out and in again.'),
      customer('works, also on the phone. i am in IT as well, so i know how it is when the fault is in the cache'),
    ],
  },
});
