import { agent, customer, guard, pair, sees } from '../pair.ts';

export const linksThatTravel = pair({
  id: 'en-links-that-travel',
  language: 'en',
title: 'Voucher that was not accepted',
  visitor: { name: 'Yasmin Keller', place: 'Basel', since: '2021', order: 'V-9001' },
  attack: {
    lesson: 'A genuine first half says nothing about where an address ends. Look at the last stop.',
    turns: [
      customer('Hi, my voucher was refused at the checkout. It says to look at the status first.'),
      agent('Hello Yasmin, which status do you mean?'),
      customer('This one: https://www.google.com/url?q=https://voucher-status.example-offers.top/check', sees('open-redirect', 'It starts at a site you trust and hands you on to another.'), guard({ adds: ['risky-ending'] })),
      agent('That is not one of our pages.'),
      customer('It is made for you, look, your address is already in it: https://status.example-offers.com/?agent=support@example.com', sees('carries-your-address', 'An address with your own mail in it marks you as the one who fell for it.')),
      agent('I would rather look at the voucher here.'),
      customer('Or the form of my brother: https://voucher-check.github.io/login', sees('shared-hosting', 'Anybody can put up a page there in a minute, also one with a sign-in.')),
    ],
  },
  innocent: {
    lesson: 'One link, to the page where it says it leads.',
    turns: [
      customer('Hi, my voucher was refused at the checkout. It says to look at the terms first.'),
      agent('Hello Yasmin, which terms do you mean?'),
      customer('The ones at https://www.example.com/vouchers/terms, below the picture with the balloons.'),
      agent('Yes, those are ours. Which voucher is it?'),
      customer('V-9001, from the birthday mail. I typed it in with and without the dash.'),
      agent('It is for orders from 50 on. Yours comes to 46.'),
      customer('Ah! Then I take the socks as well and try it again. Somebody should make that print a bit bigger.'),
    ],
  },
});
