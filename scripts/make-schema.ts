/**
 * Makes `events/timeline.schema.json` (JSON Schema, draft 7, the newest that editors' YAML servers read) from the schema that
 * files are checked with. With `--check` it writes nothing, and ends with status 1 where the file is not what it would write.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {toJsonSchema, type ConversionConfig} from '@valibot/to-json-schema';
import * as v from 'valibot';
import {agentSchema, documentSchema, eventSchema, fileEntries} from '../src/format/schema.js';
import {formatVersion} from '../src/format/limits.js';
import type {EditorForm} from '../src/format/schema-parts.js';

type JsonSchema = ReturnType<NonNullable<ConversionConfig['overrideAction']>> & object;

const target = new URL('../events/timeline.schema.json', import.meta.url);

/** Editors read YAML with numbers and truth values, so that the title `1984` and the date `1955` are numbers to them. */
const scalar: JsonSchema = {type: ['string', 'number', 'boolean']};

const dateSchema: JsonSchema = {
  anyOf: [
    {type: ['string', 'number']},
    {type: 'array', items: {type: ['string', 'number']}, minItems: 1},
    {type: 'object', additionalProperties: {type: 'null'}, minProperties: 1},
  ],
};

const forms: Record<EditorForm, (schema: JsonSchema) => JsonSchema> = {
  'list-or-one': schema => ({anyOf: [...(isOne(schema.items) ? [schema.items] : []), schema]}),
  'map-or-text': schema => ({anyOf: [scalar, schema]}),
  date: () => dateSchema,
  'web-address': () => ({type: 'string', pattern: '^https?://'}),
  version: () => ({enum: [formatVersion, String(formatVersion)]}),
};

function isOne(items: JsonSchema['items']): items is JsonSchema {
  return typeof items === 'object' && !Array.isArray(items);
}

function makeSchema(): string {
  const schema = toJsonSchema(v.object(fileEntries), {
    target: 'draft-07',
    typeMode: 'output',
    errorMode: 'ignore',
    definitions: {agent: agentSchema, document: documentSchema, event: eventSchema},
    overrideSchema({valibotSchema, jsonSchema}) {
      if (valibotSchema.type === 'string') return scalar;
      // An editor then says of an unknown key that it is not known, and not that the schema forbids it.
      if (valibotSchema.type.startsWith('object')) return {...jsonSchema, additionalProperties: false};
      // Every key of a map in YAML can be read as a text.
      if (valibotSchema.type === 'record') return {...jsonSchema, propertyNames: {}};
      return undefined;
    },
    overrideAction({valibotAction, jsonSchema}) {
      if (valibotAction.type !== 'metadata') return undefined;
      const {editorForm, ...schema} = jsonSchema as JsonSchema & {editorForm: EditorForm};
      return forms[editorForm](schema);
    },
  });
  const {$schema, ...rest} = schema;
  const whole = {$schema, title: 'A timeline of <cold-war-timeline>, version 1', ...rest};
  return `${JSON.stringify(whole, null, 2)}\n`;
}

const made = makeSchema();
if (!process.argv.includes('--check')) {
  writeFileSync(target, made);
} else if (readFileSync(target, 'utf8') !== made) {
  console.error(
    'events/timeline.schema.json is older than the schema in src/format/; run scripts/make-schema.ts.',
  );
  process.exitCode = 1;
}
