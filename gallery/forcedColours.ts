/**
 * Lets the page's own rules for forced colours hold, or no longer. The colours themselves are those of gallery.css;
 * the rules are marked as more important than these.
 */
export function applyForcedColours(isOn: boolean): void {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSMediaRule && isAboutForcedColours(rule)) switchRule(rule, isOn);
    }
  }
}

const OURS = '(forced-colors: active)';
const ALWAYS = 'all and (min-width: 0)';

function isAboutForcedColours({ media: { mediaText } }: CSSMediaRule): boolean {
  return mediaText === OURS || mediaText.startsWith('all and (min-width: 0');
}

function switchRule(rule: CSSMediaRule, isOn: boolean): void {
  rule.media.mediaText = isOn ? ALWAYS : OURS;
  for (const { style } of [...rule.cssRules].filter((one) => one instanceof CSSStyleRule)) {
    for (const name of [...style]) style.setProperty(name, style.getPropertyValue(name), 'important');
  }
}
