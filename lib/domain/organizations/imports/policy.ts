import { type Actor, hasRole, isSystem } from "@/lib/platform/auth/actor";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { bindLifecycle } from "@/lib/platform/lifecycle";
import type { ImportStatus } from "./schema";
import { importWorkflow } from "./workflow";

type Subject = { status: ImportStatus; goodCount: number; isUndoable?: boolean };

const keepsRegister = (actor: Actor) => hasRole(actor, "systemAdmin");

export const mayImport = keepsRegister;

/** Administrators import, auditors look; a sheet may hold what is not public. */
export function visibleTo(actor: Actor): Prisma.ImportBatchWhereInput {
  const mayLook = hasRole(actor, "systemAdmin", "auditAdmin") || isSystem(actor);
  return mayLook ? {} : { id: { in: [] } };
}

export const importLifecycle = bindLifecycle(importWorkflow, {
  check: keepsRegister,
  finishCheck: isSystem,
  fail: isSystem,
  apply: (actor, batch: Subject) => keepsRegister(actor) && (batch.goodCount > 0 || "nothingToWrite"),
  finishApply: isSystem,
  undo: (actor, batch: Subject) => keepsRegister(actor) && (batch.isUndoable === true || "undoTooOld"),
  finishUndo: isSystem,
  discard: keepsRegister,
});
