import { agent, customer, file, guard, pair, sees } from '../pair.ts';

export const captchaCommand = pair({
  id: 'en-captcha-command',
  language: 'en',
title: 'Complaint about a hotel room',
  visitor: { name: 'Helen Ostrow', place: 'Chicago', since: '2023', order: 'R-5512', note: 'Stayed 3 nights in room 214' },
  attack: {
    alarm: true,
    lesson: 'No website checks that you are human with the Run window. Whatever is pasted there runs on your computer.',
    turns: [
      customer('My mother got hurt in your bathroom in room 214 and nobody answers my emails.'),
      agent('I am very sorry to read that, Ms Ostrow. How is she now?'),
      customer('She is at the doctor. I made a video of the broken tiles so you can see I am not lying.'),
      agent('Of course. How can I see it?'),
      customer('It is here: https://hotel-video-check.example-claims.top/room214', sees('risky-ending', 'Cheap endings such as .top are what throwaway sites use.'), guard({ adds: ['fake-image-host'] })),
      agent('It only shows a box that says I must verify that I am human.'),
      customer('That is the captcha. Press Windows + R, then Ctrl + V and hit Enter, then the video starts.', sees('run-command', 'These keys run a command on your computer. A check for humans never needs them.')),
    ],
  },
  innocent: {
    lesson: 'An angry guest with a real complaint: she tells what happened and leaves the next step to you.',
    turns: [
      customer('My mother got hurt in your bathroom in room 214 and nobody answers my emails.'),
      agent('I am very sorry to read that, Ms Ostrow. How is she now?'),
      customer('She is at the doctor. I made a photo of the broken tiles so you can see I am not lying.'),
      agent('Of course. You can add it here in the chat.'),
      customer('Here it is. You can see the sharp edge next to the shower.', file('tiles-room-214.jpg')),
      agent('Thank you. I have opened a case and our manager will write to you today.'),
      customer('I had to click through a captcha on your contact page three times, by the way. That is not how to treat guests.'),
    ],
  },
});
