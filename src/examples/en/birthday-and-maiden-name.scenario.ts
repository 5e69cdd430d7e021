import { agent, customer, pair, sees } from '../pair.ts';

export const birthdayAndMaidenName = pair({
  id: 'en-birthday-and-maiden-name',
  language: 'en',
title: 'Forgotten loyalty card',
  visitor: { name: 'Nora Quinlan', place: 'Galway', since: '2012', note: 'You take over from a colleague' },
  attack: {
    lesson: 'Ask only for what the case needs. Birth dates and maiden names open other people’s doors.',
    turns: [
      customer('Hi, I left my loyalty card at home. Can I still collect points for today?'),
      agent('Hi Nora, I can add them later. I only have to make sure it is you.'),
      customer('Sure, my receipt number is 77120.'),
      agent('Thanks. What is your date of birth and your mother’s maiden name?', sees('ask-identity-detail', 'For a few points on a card, the receipt is proof enough.')),
      customer('All that for points? That is what my bank asks.'),
      agent('It is our procedure. And the name of your first school, please.', sees('ask-identity-detail', 'The classic answers to security questions, and none of them is needed here.')),
      customer('Then forget about the points. I only wanted to save the twelve of today, it is not worth it.'),
    ],
  },
  innocent: {
    lesson: 'A receipt and a name: ordinary questions for an ordinary wish.',
    turns: [
      customer('Hi, I left my loyalty card at home. Can I still collect points for today?'),
      agent('Hi Nora, I can add them later. I only have to find your card.'),
      customer('Sure, my receipt number is 77120.'),
      agent('Thanks. And your full name and the postcode, please?'),
      customer('Nora Quinlan, and it is the old flat, I have not changed it since the birthday voucher.'),
      agent('Found it. The points of today are on it now.'),
      customer('Brilliant! Then I am close to the mug with the school bus on it, my daughter wants that so much.'),
    ],
  },
});
