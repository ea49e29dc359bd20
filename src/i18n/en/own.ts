import type { OwnWords } from '../nl/own';
import { plural } from './plural';

export const own: OwnWords = {
  heading: 'My own IGM',
  forWhom: 'For occupational experts, job coaches, account managers and others who help employers.',
  behaviour: (behaviour) => `All questions are about one goal: ${behaviour}`,
  forYourself:
    'You fill this in for yourself. It is not meant for judging anybody: not you and not a colleague.',
  apart: 'What you fill in here stands apart from the scans about employers. This too stays on this device.',
  casesHeading: 'Your own scans on this device',
  fileHint: 'Do you have a data file of a scan of your own? Open it on the start page.',
  newHeading: 'A new scan of your own',
  errorHeading: 'Something is not right yet',
  name: 'Name of this scan',
  nameHint: 'For example your own name, or “My work, autumn”.',
  organisation: 'Your organisation',
  goal: 'What is your goal, in your own words?',
  goalHint: 'The goal stands above every question. You may change this text.',
  rolesHeading: 'Your roles',
  rolesHint:
    'There are three ways of working with employers. Tick what suits you. You may do that later too.',
  has: 'I have this role now',
  wants: 'I want this role',
  rolesNote: 'Note about your roles',
  rolesNoteHint: 'For example what you want to learn, and from whom.',
  stillWanted: (roles, count) =>
    plural(count, {
      one: `You want the role of ${roles}, but you do not have it yet.`,
      other: `You want the roles of ${roles}, but you do not have them yet.`,
    }),
  hasAllWanted: 'You have all the roles that you want.',
  wantsNone: 'You have not chosen yet which role you want.',
  noRoles: 'You have not chosen a role yet.',
  hasAndWants: 'You have this role now, and you want it.',
  hasOnly: 'You have this role now.',
  wantsOnly: 'You want this role. You do not have it yet.',
  neither: 'Not ticked.',
  begin: 'To the questions',
  detailsHeading: 'About this scan',
  detailsLead: 'Only the name is required. What you change is saved at once.',
  goOn: 'Go on',
  toOwn: 'To all your own scans',
  errors: {
    nameMissing: 'Fill in a name for this scan.',
    tooLong: (limit) => `This text is too long. Use at most ${limit} characters.`,
  },
};
