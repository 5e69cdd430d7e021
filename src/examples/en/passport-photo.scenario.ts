import { agent, customer, pair, sees } from '../pair.ts';

export const passportPhoto = pair({
  id: 'en-passport-photo',
  language: 'en',
title: 'Check-in for a rented flat',
  visitor: { name: 'Jonas Falk', place: 'Malmö', since: '2024', order: 'FL-209' },
  attack: {
    lesson: 'A photo of a passport is enough to open accounts with. It goes through the upload page or nowhere.',
    turns: [
      customer('Hi, we arrive on Friday. What do you need from us for the check-in?'),
      agent('Hello Jonas, nearly everything is there. Just one thing is missing.'),
      customer('Sure, what is it?'),
      agent('Please send me a photo of your passport, front and back, here in the chat.', sees('ask-government-id', 'Whole papers in a chat log can be read by everybody who can read the log.')),
      customer('In the chat? My wife asks if that is safe. She does not like it.'),
      agent('It is quicker this way. I also need her passport number.', sees('ask-government-id', 'One more person’s papers, and she is not even in the talk.')),
      customer('I will ask her. In the last place we only showed them at the door, nobody kept a copy.'),
    ],
  },
  innocent: {
    lesson: 'Papers are shown at the door. Nothing of them lands in the chat.',
    turns: [
      customer('Hi, we arrive on Friday. What do you need from us for the check-in?'),
      agent('Hello Jonas, nearly everything is there. Just one thing is missing.'),
      customer('Sure, what is it?'),
      agent('Your time of arrival. You show your papers at the door, no copies please.'),
      customer('That suits us. My wife has lost her passport in June and only has the new card.'),
      agent('The card is fine as well.'),
      customer('Great. We come at about six by train, so it may be a bit later if there is snow again this year.'),
    ],
  },
});
