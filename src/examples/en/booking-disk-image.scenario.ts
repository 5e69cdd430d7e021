import { agent, customer, file, pair, sees } from '../pair.ts';

export const bookingDiskImage = pair({
  id: 'en-booking-disk-image',
  language: 'en',
title: 'Group booking for a wedding',
  visitor: { name: 'Clara Benning', place: 'Zurich', order: 'GR-118', note: 'First contact' },
  attack: {
    alarm: true,
    lesson: 'A guest list fits into a message. A disk image is a whole drive that Windows opens without asking.',
    turns: [
      customer('Hello! We would like to book eleven rooms for our wedding in June.'),
      agent('Congratulations! For how many nights?'),
      customer('Three. Every guest has special wishes, I have collected them all.'),
      agent('You can just write them here.'),
      customer('It is too much. The list is in my folder: https://www.dropbox.com/s/9k2h/wedding-guests', sees('file-share', 'Behind a shared folder can be anything; the name of the service proves nothing.')),
      agent('I would prefer a normal document or just the text.'),
      customer('My planner made it with pictures, so it is this file. Please download it and double-click it on the reception PC.', file('wedding-guests.iso'), sees('disk-image', 'A disk image brings its own drive, and with it programs that nothing has checked.'), sees('open-file', 'Told where and how to open it: that is not about a guest list.')),
    ],
  },
  innocent: {
    lesson: 'A long list, but in plain sight and in a plain file.',
    turns: [
      customer('Hello! We would like to book eleven rooms for our wedding in June.'),
      agent('Congratulations! For how many nights?'),
      customer('Three. Every guest has special wishes, I have collected them all.'),
      agent('You can just write them here.'),
      customer('Two are vegan, one needs a room without stairs, and my aunt would like to look at the lake.'),
      agent('All noted. Do you have the names already?'),
      customer('Here is the list with names and dates of arrival. My planner still waits for two answers, the rest is fixed.', file('wedding-guests.pdf')),
    ],
  },
});
