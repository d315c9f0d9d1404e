import { type FieldValues, fieldsSchema } from "@/lib/platform/forms/field-schema";
import { askedFields, type SectionAnswers, type SectionKey, type sectionFields } from "../schema";

/** Judges a section as it is to be sent in: what is required is there, and every value can be read. */
export function sectionSchema(section: SectionKey, answers: SectionAnswers) {
  return fieldsSchema(askedFields(section, answers));
}

/** An application as read: amounts in fen, flags, dates, identity numbers in clear. Never leaves the domain whole. */
export type ParsedAnswers = { [Section in SectionKey]?: FieldValues<(typeof sectionFields)[Section]> };
