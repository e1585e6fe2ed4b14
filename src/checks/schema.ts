/** Whether a record has the form of its kind. */
import * as v from 'valibot';
import {fault, type Fault} from './finding.ts';

/** The record if it satisfies the schema, and what is wrong if not. */
export function parse<S extends v.GenericSchema>(schema: S, record: unknown): {readonly record?: v.InferOutput<S>; readonly faults: readonly Fault[]} {
  const result = v.safeParse(schema, record);
  if (result.success) return {record: result.output, faults: []};
  return {faults: result.issues.map((issue) => fault(v.getDotPath(issue) ?? 'the whole record', issue.message))};
}
