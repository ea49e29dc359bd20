/**
 * Lets Orca read a whole journey aloud in Firefox, driven by keys alone, and keeps what it said as text in
 * `docs/spoken/`: `node scripts/spoken.mjs`, after a build. It goes by what it hears, as its user does: a key is
 * pressed again until the wanted words are said.
 *
 * Debian: orca, speech-dispatcher, speech-dispatcher-audio-plugins, at-spi2-core, dbus, xvfb, openbox, xdotool,
 * firefox-esr, locales.
 */

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './run.mjs';
import { serveFolder } from './serve.mjs';

/** What is listened for, in the language of the app. */
const tongues = {
  nl: {
    locale: 'nl_NL',
    title: 'Een scan, van begin tot rapport, zoals Orca hem voorleest',
    focusMode: 'Focus-modus',
    browseMode: 'Bladermodus',
    newScan: 'Nieuwe scan',
    name: 'Naam van de organisatie',
    mode: 'Samen',
    alone: 'De werkgever alleen',
    next: 'Verder',
    form: 'Volledig',
    short: 'Kort',
    toQuestions: 'Meteen naar de vragen',
    question: 'niet mee eens',
    nextQuestion: 'Volgende',
    review: 'Controleer de antwoorden',
    toResult: 'Naar de uitslag',
    toSteps: 'Lees meer en kies',
    accept: 'Dit spreken wij af',
    report: 'Rapport drukknop',
  },
  en: {
    locale: 'en_GB',
    title: 'A scan, from its beginning to the report, as Orca reads it aloud',
    focusMode: 'Focus mode',
    browseMode: 'Browse mode',
    newScan: 'New scan',
    name: 'Name of the organisation',
    mode: 'Together',
    alone: 'The employer alone',
    next: 'Next',
    form: 'Full',
    short: 'Short',
    toQuestions: 'Straight to the questions',
    question: 'disagree',
    nextQuestion: 'Next',
    review: 'Check the answers',
    toResult: 'To the result',
    toSteps: 'Read more and choose',
    accept: 'Agreed: we will do this',
    report: 'Report push button',
  },
};

/** Of the short questionnaire. */
const QUESTIONS = 14;

/** More presses than any page needs. */
const MOST_PRESSES = 60;

if (!process.env.SPOKEN_IN) {
  const asked = process.argv.slice(2);
  for (const language of asked.length > 0 ? asked : Object.keys(tongues)) {
    // A bus of its own, so that no other screen reader is met.
    const { status } = spawnSync('dbus-run-session', ['--', process.execPath, import.meta.filename], {
      stdio: 'inherit',
      env: { ...process.env, SPOKEN_IN: language },
    });
    if (status !== 0) process.exit(status ?? 1);
  }
} else {
  await read(/** @type {keyof typeof tongues} */ (process.env.SPOKEN_IN));
}

/** @param {keyof typeof tongues} language */
async function read(language) {
  const tongue = tongues[language];
  const folder = mkdtempSync(join(tmpdir(), 'spoken-'));
  const said = join(folder, 'said.txt');
  writeFileSync(said, '');
  const server = await serveFolder(join(root, 'dist'));
  const display = `:${90 + (process.pid % 100)}`;
  const env = environment(folder, tongue.locale, display);
  /** @type {import('node:child_process').ChildProcess[]} */
  const started = [];
  /** @param {string} program @param {string[]} args */
  const start = async (program, ...args) => {
    const child = spawn(program, args, { env, stdio: 'ignore' });
    started.push(child);
    await pause(1500);
  };
  try {
    await start('Xvfb', display, '-screen', '0', '1280x900x24');
    await start('/usr/libexec/at-spi-bus-launcher', '--launch-immediately', '--a11y=1', '--screen-reader=1');
    await start('openbox');
    const config = speechConfig(folder, said, language);
    const socket = join(folder, 'run', 'speech-dispatcher', 'speechd.sock');
    await start('speech-dispatcher', '-s', '-C', config, '-t', '0', '-c', 'unix_socket', '-S', socket);
    await start('orca');
    await pause(3000);
    const profile = firefoxProfile(folder, language);
    await start('firefox-esr', '--profile', profile, '--new-instance', '--kiosk', server.url);
    const journey = listenTo(said, env, tongue);
    await walk(journey, tongue);
    mkdirSync(join(root, 'docs/spoken'), { recursive: true });
    const file = `docs/spoken/scan-to-report.${language}.md`;
    const text = [`# ${tongue.title}`, '', ...made(), ...journey.lines].join('\n');
    writeFileSync(join(root, file), `${text.replaceAll(/\n{3,}/g, '\n\n')}\n`);
    console.log(`${file}: ${journey.lines.length} lines`);
  } finally {
    for (const child of started.reverse()) child.kill();
    await server.close();
    await pause(1000);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
  }
}

/**
 * From the first page to the report, by an employer alone, with the short questionnaire.
 * @param {ReturnType<typeof listenTo>} journey
 * @param {typeof tongues.nl} tongue
 */
async function walk(journey, tongue) {
  const { part, press, pressUntil, toField, type, readOn } = journey;
  part('Start');
  await journey.loaded();
  await pressUntil('Tab', tongue.newScan);

  part('Details');
  await press('Return');
  await readOn();
  await press('ctrl+Home');
  await toField(tongue.name);
  await type('Bakkerij Jansen');
  await toField(tongue.mode);
  await pressUntil('Down', tongue.alone);
  await pressUntil('Tab', tongue.next);
  await press('Return');
  await toField(tongue.form);
  await pressUntil('Down', tongue.short);
  await pressUntil('Tab', tongue.toQuestions);

  part('The first question, first without an answer');
  await press('Return');
  await readOn();
  await press('ctrl+Home');
  await pressUntil('Tab', tongue.nextQuestion);
  await press('Return');
  await toField(tongue.question);
  await press('4');
  await pressUntil('Tab', tongue.nextQuestion);

  part('The other questions');
  for (let question = 2; question <= QUESTIONS; question++) {
    await press('Return');
    await toField(tongue.question);
    await press(question % 3 === 0 ? '2' : '4');
    await pressUntil('Tab', tongue.nextQuestion);
  }

  part('Review');
  await press('Return');
  await readOn();
  await press('ctrl+Home');
  await pressUntil('Tab', tongue.toResult);

  part('Result');
  await press('Return');
  await readOn();
  await press('ctrl+Home');
  await pressUntil('Tab', tongue.toSteps);

  part('Steps');
  await press('Return');
  await readOn();
  await press('ctrl+Home');
  await pressUntil('Tab', tongue.accept);
  await press('Return');
  await press('ctrl+Home');
  await pressUntil('Tab', tongue.report);

  part('Report');
  await press('Return');
  await readOn();
}

/**
 * What was said since, and the keys that are pressed in between.
 * @param {string} said
 * @param {NodeJS.ProcessEnv} env
 * @param {typeof tongues.nl} tongue
 */
function listenTo(said, env, { focusMode, browseMode }) {
  /** @type {string[]} */
  const lines = [];
  let length = 0;
  const readNew = () => {
    const text = readFileSync(said, 'utf8');
    const fresh = text.slice(length);
    length = text.length;
    return fresh
      .split('\n')
      .map((line) => line.trim().replaceAll(/ +/g, ' '))
      .filter(Boolean);
  };
  /** Until nothing more is said. There is no other end to it: a screen reader does not tell. */
  const quiet = async (forMs = 1500) => {
    /** @type {string[]} */
    const heard = [];
    for (let silent = 0; silent < forMs; silent += 100) {
      await pause(100);
      const fresh = readNew();
      if (fresh.length > 0) silent = 0;
      heard.push(...fresh);
    }
    lines.push(...heard.map((line) => `- ${line}`));
    return heard;
  };
  /** @param {string} key */
  const press = async (key) => {
    lines.push('', `\`${key}\``, '');
    execFileSync('xdotool', ['key', key], { env });
    return await quiet();
  };
  /** @param {string} key @param {string} wanted */
  const pressUntil = async (key, wanted) => {
    for (let times = 0; times < MOST_PRESSES; times++) {
      if ((await press(key)).join(' ').includes(wanted)) return;
    }
    throw new Error(`“${wanted}” is not said. So far:\n${lines.join('\n')}`);
  };
  return {
    lines,
    /** Until the page is there and was read. */
    loaded: async () => {
      for (let times = 0; times < MOST_PRESSES && !lines.join(' ').includes('Start - IGM'); times++)
        await quiet();
      await quiet(4000);
    },
    press,
    /** @param {string} name */
    part: (name) => lines.push('', `## ${name}`, ''),
    pressUntil,
    /**
     * To a field, and to the mode in which keys go to it.
     * @param {string} wanted
     */
    toField: async (wanted) => {
      await pressUntil('Tab', wanted);
      const isOver = lines.findLastIndex((line) => line.includes(browseMode));
      if (lines.findLastIndex((line) => line.includes(focusMode)) > isOver) return;
      lines.push('', '`Insert+a`', '');
      execFileSync('xdotool', ['keydown', 'Insert', 'key', 'a', 'keyup', 'Insert'], { env });
      await quiet();
    },
    /** @param {string} text */
    type: async (text) => {
      lines.push('', `\`${text}\``, '');
      execFileSync('xdotool', ['type', '--delay', '60', text], { env });
      await quiet();
    },
    /** From here to the end of the page. */
    readOn: async () => {
      lines.push('', '`KP_Add` (read on)', '');
      execFileSync('xdotool', ['key', 'KP_Add'], { env });
      await quiet(8000);
    },
  };
}

/** @param {string} folder @param {string} locale @param {string} display */
function environment(folder, locale, display) {
  const home = join(folder, 'home');
  for (const one of [home, join(folder, 'run'), join(folder, 'locale')]) mkdirSync(one, { mode: 0o700 });
  // Orca says its own words in the language of the system.
  const made = join(folder, 'locale', `${locale}.UTF-8`);
  execFileSync('localedef', ['-i', locale, '-f', 'UTF-8', made]);
  // No loudspeaker.
  writeFileSync(join(home, '.libao'), 'default_driver=null\n');
  return {
    PATH: process.env.PATH,
    DBUS_SESSION_BUS_ADDRESS: process.env.DBUS_SESSION_BUS_ADDRESS,
    HOME: home,
    XDG_RUNTIME_DIR: join(folder, 'run'),
    DISPLAY: display,
    LOCPATH: join(folder, 'locale'),
    LANG: `${locale}.UTF-8`,
    ACCESSIBILITY_ENABLED: '1',
  };
}

/** A synthesiser that writes. @param {string} folder @param {string} said @param {'nl' | 'en'} language */
function speechConfig(folder, said, language) {
  const config = join(folder, 'speech');
  mkdirSync(join(config, 'modules'), { recursive: true });
  const general = ['AudioOutputMethod "libao"', 'AddModule "written" "sd_generic" "written.conf"'];
  const chosen = [
    'DefaultModule written',
    `DefaultLanguage "${language}"`,
    'LogLevel 0',
    `LogDir "${folder}"`,
  ];
  writeFileSync(join(config, 'speechd.conf'), `${[...general, ...chosen].join('\n')}\n`);
  const languages = ['nl', 'en'].flatMap((one) => [
    `GenericLanguage "${one}" "${one}" "utf-8"`,
    `AddVoice "${one}" "MALE1" "${one}"`,
  ]);
  const synth = `GenericExecuteSynth "printf '%s\\\\n' \\'$DATA\\' >> ${said}"`;
  const module = [synth, 'GenericMaxChunkLength 10000', 'GenericDelimiters "\n"', ...languages];
  writeFileSync(join(config, 'modules', 'written.conf'), `${module.join('\n')}\n`);
  return config;
}

/** @param {string} folder @param {'nl' | 'en'} language */
function firefoxProfile(folder, language) {
  const profile = join(folder, 'firefox');
  mkdirSync(profile);
  const preferences = {
    'accessibility.force_disabled': -1,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'termsofuse.bypassNotification': true,
    'intl.accept_languages': language,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
  return profile;
}

/** With what it was made. */
function made() {
  const names = ['orca', 'speech-dispatcher', 'at-spi2-core', 'firefox-esr'];
  const listed = execFileSync('dpkg-query', ['-W', ...names], { encoding: 'utf8' });
  const versions = listed.trim().replaceAll('\t', ' ').split('\n').join(', ');
  return [
    `Made by \`node scripts/spoken.mjs\`, with ${versions}.`,
    'The browser was driven by keys alone; each key stands above what was said after it. What was said was written',
    'down by a speech-dispatcher that writes to a file. No person listened. Reading on may break off where Orca is',
    'interrupted, or says nothing for some seconds; what follows on the page is then not here.',
  ];
}
