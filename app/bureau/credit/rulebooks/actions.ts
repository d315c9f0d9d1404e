"use server";

import { adoptRulebook } from "@/lib/domain/credit/rulebooks/commands/adopt-rulebook";
import { changeDimension } from "@/lib/domain/credit/rulebooks/commands/change-dimension";
import { changeGrades } from "@/lib/domain/credit/rulebooks/commands/change-grades";
import { changeCreditRule } from "@/lib/domain/credit/rulebooks/commands/change-rule";
import { describeRulebook } from "@/lib/domain/credit/rulebooks/commands/describe-rulebook";
import { draftRulebook } from "@/lib/domain/credit/rulebooks/commands/draft-rulebook";
import { proposeRulebook } from "@/lib/domain/credit/rulebooks/commands/propose-rulebook";
import { requestRehearsal } from "@/lib/domain/credit/rulebooks/commands/request-rehearsal";
import { returnRulebook } from "@/lib/domain/credit/rulebooks/commands/return-rulebook";
import { withdrawRulebook } from "@/lib/domain/credit/rulebooks/commands/withdraw-rulebook";
import { formAction } from "@/lib/platform/forms/form-action";

const path = "/bureau/credit/rulebooks";
const toRulebook = ({ id }: { id: string }) => `${path}/${id}`;

export const submitDraft = formAction(draftRulebook, toRulebook);
export const submitDescription = formAction(describeRulebook, toRulebook);
export const submitRule = formAction(changeCreditRule, toRulebook);
export const submitDimension = formAction(changeDimension, toRulebook);
export const submitGrades = formAction(changeGrades, toRulebook);
export const submitProposal = formAction(proposeRulebook, toRulebook);
export const submitReturn = formAction(returnRulebook, toRulebook);
export const submitWithdrawal = formAction(withdrawRulebook, () => path);
export const submitAdoption = formAction(adoptRulebook, toRulebook);
export const submitRehearsal = formAction(requestRehearsal, ({ id }) => `${path}/rehearsals/${id}`);
