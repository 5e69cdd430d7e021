import { agent, customer, guard, pair, sees } from '../pair.ts';

export const namesThatNearlyFit = pair({
  id: 'en-names-that-nearly-fit',
  language: 'en',
title: 'Sign-in from a new country',
  visitor: { name: 'Daniel Oyelaran', place: 'Lagos', since: '2019', order: 'AC-2250' },
  attack: {
    alarm: true,
    lesson: 'The eye reads what it expects. Only the end of the host counts, letter by letter.',
    turns: [
      customer('I get a warning that somebody signs in as me from another country.'),
      agent('Hello Daniel, that sounds unpleasant. Where does the warning come from?'),
      customer('From Microsoft, they sent me this: https://www.micrsoft.com/security', sees('one-letter-off', 'One letter is missing, and another owner stands behind it.')),
      agent('That is not the address of Microsoft.'),
      customer('And this one is from Apple: https://www.аpple.com/id', sees('mixed-script', 'One of the letters comes from another alphabet and only looks the same.'), guard({ adds: ['look-alike'] })),
      agent('I would not open either of them.'),
      customer('You have to check it on your side, here: https://accounts.google.com@login.example-check.net/verify', sees('user-info', 'Everything before the @ is decoration. The host comes after it.')),
    ],
  },
  innocent: {
    lesson: 'The same worry with genuine addresses, and he asks before he clicks.',
    turns: [
      customer('I get a warning that somebody signs in as me from another country.'),
      agent('Hello Daniel, that sounds unpleasant. Where does the warning come from?'),
      customer('From Microsoft. They say I should look at https://account.microsoft.com/activity myself.'),
      agent('That is the right address. What does it show?'),
      customer('Only my own phone, in Ghana. I was there with my wife until Sunday.'),
      agent('Then the warning was about you. Nothing to worry about.'),
      customer('That is a relief. It looked so much like one of those fake mails that I did not want to open it alone.'),
    ],
  },
});
