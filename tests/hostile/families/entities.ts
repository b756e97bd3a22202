import { type HostileCase, inBody, inFields, yaml } from '../hostile-case.ts'

const entities = [
  '&lt;img src=x onerror=window.pwned=1&gt;',
  '&amp;lt;script&amp;gt;',
  '&#0;',
  '&#x0;',
  '&#8;',
  '&#x1b;[2J',
  '&#xD800;',
  '&#xFFFE;',
  '&#x110000;',
  '&#99999999999999999999;',
  '&#x202e;evil',
  '&rlm;&lrm;',
  '&ZeroWidthSpace;&NoBreak;',
  '&zwj;&zwnj;',
  '&InvisibleTimes;',
  '&shy;',
  '&nbsp;',
  '&Tab;&NewLine;',
  '&lbrace;globalThis.pwned = 1&rbrace;',
  '&notanentity;',
  '&constructor;',
  '&__proto__;',
  '&;',
  '&#;',
  '&#x;',
  '&quot;&apos;&lt;&gt;&amp;',
]

/** Escapes of YAML that a text editor does not show for what they are. */
const escapes = [
  '\\0',
  '\\a',
  '\\b',
  '\\e[2J',
  '\\N',
  '\\_',
  '\\L',
  '\\P',
  '\\x1b',
  '\\u202e',
  '\\u200b',
  '\\uD800',
  '\\U0010FFFF',
  '\\U000E0041',
  '\\ud83d',
  '\\q',
]

/** Characters that are spelled out, so that they are not seen until something reads them. */
export const entityTricks: HostileCase[] = [
  ...entities.flatMap((entity, index) => [
    inBody(entity, `Ein Text mit ${entity} darin.`),
    inBody(`${entity} in code`, `Ein \`${entity}\` darin.`),
    inBody(`${entity} in an address`, `Ein [Link](https://a.example/${entity}) darin.`),
    inBody(`${entity} in an attribute`, `Es sind <Fact id="gpu-count${entity}" /> da.`),
    ...inFields(entity, entity, 10, index),
  ]),
  ...escapes.flatMap((spelled, index) =>
    inFields('ESCAPE', 'a ESCAPE b', 10, index).map((one) => ({
      ...one,
      name: one.name.replace('ESCAPE', spelled),
      content: String(one.content).replace(yaml('a ESCAPE b'), () => `"a ${spelled} b"`),
    })),
  ),
]
