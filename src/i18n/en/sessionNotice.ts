import type { SessionNoticeWords } from '../nl/sessionNotice';

export const sessionNotice: SessionNoticeWords = {
  elsewhere: {
    heading: 'This scan is open in another tab',
    text: 'Here you can only read. Close the scan in the other tab and you can go on here. That happens by itself.',
  },
  outdated: {
    heading: 'There is a newer version of the app',
    text: 'It is open in another tab. Refresh the page to go on here.',
  },
  lost: {
    heading: 'Not everything could stay',
    text: 'Something that you just changed was taken away meanwhile, perhaps in another tab. So your change is not in the scan.',
    wrote: 'You wrote:',
    understood: 'Understood',
  },
  refresh: 'Refresh the page',
};
