import { agent, customer, guard, pair, sees } from '../pair.ts';

export const brandInDisguise = pair({
  id: 'en-brand-in-disguise',
  language: 'en',
title: 'Question about our own shop',
  visitor: { name: 'Owen Parrish', place: 'Glasgow', since: '2020', order: 'NL-1207' },
  attack: {
    alarm: true,
    lesson: 'Your own name is the best disguise. Know your own addresses by heart and trust no others.',
    turns: [
      customer('Hi Northlight, is the clearance sale on your second site real?'),
      agent('Hello Owen, which site do you mean?'),
      customer('It has your logo: https://northlight-outlet.example-deals.com/sale', sees('own-brand', 'Your own name on an address that is not yours.'), guard({ misses: ['own-brand'] })),
      agent('That one is not ours. Thank you for telling us.'),
      customer('It says I can pay with https://www.paypal-secure-pay.com/checkout as well', sees('brand-combination', 'A known name and a word beside it: the real one needs no such word.')),
      agent('Please do not pay there.'),
      customer('Can you read the address? https://pay\u200bpal.com.example-deals.com looked fine to me', sees('hidden-characters', 'There is a letter in it that cannot be seen. Honest addresses have none.'), guard({ adds: ['embedded-brand'] })),
    ],
  },
  innocent: {
    lesson: 'A question about the real shop, with the real address.',
    turns: [
      customer('Hi Northlight, is the clearance sale on your site still on?'),
      agent('Hello Owen, yes, until Sunday evening.'),
      customer('Good, I saw it at https://www.example.com/sale yesterday and forgot to order.'),
      agent('All sizes but one are there.'),
      customer('And can I pay with PayPal as always? Last year that was not possible in the sale.'),
      agent('Yes, this year you can.'),
      customer('Great, then I do it tonight when my daughter is here. She knows her size better than I do.'),
    ],
  },
});
