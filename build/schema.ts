/** Writes the JSON Schemas that editors complete the data files from: `node build/schema.ts`. */
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {toJsonSchema} from '@valibot/to-json-schema';
import type {GenericSchema} from 'valibot';
import {adviceFileSchema, conditionsSchema, screeningSchema, sourcesSchema} from '../src/catalogue/rules-schema.ts';
import {exerciseSchema, routineSchema} from '../src/catalogue/schema.ts';

const schemas: Readonly<Record<string, GenericSchema>> = {
  exercise: exerciseSchema,
  routine: routineSchema,
  conditions: conditionsSchema,
  screening: screeningSchema,
  sources: sourcesSchema,
  advice: adviceFileSchema,
};

/** File name → content of all JSON Schemas. What only code can check, such as a count of words, is left out. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const toText = (schema: GenericSchema) => {
    const jsonSchema = toJsonSchema(schema, {errorMode: 'ignore', typeMode: 'input'});
    return `${JSON.stringify(jsonSchema, null, 2)}\n`;
  };
  return new Map(Object.entries(schemas).map(([name, schema]) => [`${name}.json`, toText(schema)]));
}

/** The folder of the written schemas. */
export const schemaFolder = new URL('../data/schema/', import.meta.url);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, content] of schemaFiles()) writeFileSync(new URL(name, schemaFolder), content);
}
