"use client";

import { type RefObject, startTransition, useCallback, useEffect, useRef, useState } from "react";
import { type NestedValues, nestedValues } from "@/lib/platform/forms/nested-values";
import { forgetCopy, keepCopy, takeCopy } from "./kept-copy";
import { type SaveAnswer, sendAnswers } from "./send-answers";

/** Where what is typed stands: on the server, on its way, on this device only, or in need of a decision. */
export type SaveState =
  | Exclude<SaveAnswer, { kind: "saved" }>
  | { kind: "untouched" | "saving" }
  | { kind: "saved"; savedAt: string };

type Saved = { answers: NestedValues; version: number; savedAt: string | null };

type AutosaveOptions = {
  form: RefObject<HTMLFormElement | null>;
  /** Names the form and the account in this browser. */
  copyKey: string;
  saveUrl: string;
  /** What the server had when it drew the page. */
  saved: Saved;
  /** Hidden fields that are no answers. */
  reserved: readonly string[];
  onSaved?: (() => void) | undefined;
};

const pauseInTyping = 800;
const firstRetry = 3_000;
const lastRetry = 30_000;

const readForm = (form: HTMLFormElement, reserved: readonly string[]) => {
  const fields = [...new FormData(form)].filter(([name]) => !reserved.includes(name));
  return nestedValues(fields);
};

const isBlank = (value: NestedValues[string] | undefined) => value === undefined || value.length === 0;

/** What differs from how the fields were drawn: typed in the moments before an older copy was found. */
const typedSince = (drawn: NestedValues, present: NestedValues): NestedValues =>
  Object.fromEntries(
    Object.entries(present).filter(
      ([name, value]) =>
        !(isBlank(value) && isBlank(drawn[name])) && JSON.stringify(value) !== JSON.stringify(drawn[name]),
    ),
  );

/** Whether somebody typed before the page came to life: the controls then differ from how they were drawn. */
const isTyped = (form: HTMLFormElement) =>
  [...form.elements].some((control) => {
    if (control instanceof HTMLSelectElement) {
      const drawn = [...control.options].find((option) => option.defaultSelected) ?? control.options[0];
      return drawn !== undefined && control.value !== drawn.value;
    }
    if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
    if (!(control instanceof HTMLInputElement) || control.type === "hidden") return false;
    if (control.type === "checkbox" || control.type === "radio")
      return control.checked !== control.defaultChecked;
    return control.name !== "" && control.value !== control.defaultValue;
  });

/**
 * Saves a form by itself within a second of the last key, one save at a time, and keeps a copy in this browser until the
 * server has it: through lost connections, an ended sign-in and a closed tab. `filled` is what the fields are to show;
 * its generation changes when they must be drawn anew.
 */
export function useAutosave({ form, copyKey, saveUrl, saved, reserved, onSaved }: AutosaveOptions) {
  const [state, setState] = useState<SaveState>(
    saved.savedAt === null ? { kind: "untouched" } : { kind: "saved", savedAt: saved.savedAt },
  );
  const [filled, setFilled] = useState({ answers: saved.answers, generation: 0 });
  const [missing, setMissing] = useState<Record<string, string[]> | null>(null);
  const [isRestored, setRestored] = useState(false);
  const version = useRef(saved.version);
  /** The text that the server is known to hold. */
  const held = useRef<string | null>(null);
  const queue = useRef<Promise<SaveAnswer | null>>(Promise.resolve(null));
  const timer = useRef(0);
  const retry = useRef(firstRetry);
  const awaitsDecision = useRef(false);
  const drawn = useRef(-1);
  const savesWhenDrawn = useRef(false);

  const current = useCallback(
    () => (form.current ? readForm(form.current, reserved) : null),
    [form, reserved],
  );
  const isUnsaved = useCallback(() => {
    const answers = current();
    return answers !== null && held.current !== null && JSON.stringify(answers) !== held.current;
  }, [current]);

  const told = useRef(onSaved);
  useEffect(() => {
    told.current = onSaved;
  }, [onSaved]);
  const saveLater = useRef<() => void>(() => undefined);
  const saveOnce = useCallback(async (): Promise<SaveAnswer | null> => {
    const answers = current();
    if (answers === null || awaitsDecision.current) return null;
    const text = JSON.stringify(answers);
    setState({ kind: "saving" });
    const answer = await sendAnswers(saveUrl, version.current, answers);
    clearTimeout(timer.current);
    if (answer.kind === "saved") {
      version.current = answer.version;
      held.current = text;
      retry.current = firstRetry;
      setMissing(answer.missing);
      if (isUnsaved()) timer.current = window.setTimeout(() => saveLater.current(), pauseInTyping);
      else {
        setState({ kind: "saved", savedAt: answer.savedAt });
        forgetCopy(copyKey);
      }
      told.current?.();
      return answer;
    }
    keepCopy(copyKey, { answers, version: version.current, at: Date.now() });
    setState(answer);
    if (answer.kind === "conflict") awaitsDecision.current = true;
    if (answer.kind === "offline" || answer.kind === "signedOut") {
      timer.current = window.setTimeout(() => saveLater.current(), retry.current);
      retry.current = Math.min(retry.current * 2, lastRetry);
    }
    return answer;
  }, [copyKey, current, isUnsaved, saveUrl]);

  /** Saves what stands in the fields after whatever is on its way, and tells how it went. */
  const save = useCallback((): Promise<SaveAnswer | null> => {
    queue.current = queue.current.then(saveOnce, saveOnce);
    return queue.current;
  }, [saveOnce]);

  useEffect(() => {
    const element = form.current;
    if (!element) return;
    saveLater.current = () => void save();
    const onInput = () => {
      const answers = current();
      if (!answers) return;
      keepCopy(copyKey, { answers, version: version.current, at: Date.now() });
      // Drawing at once, before the control itself has heard of the key, would take the key away again.
      startTransition(() =>
        setState((before) =>
          before.kind === "saved" || before.kind === "untouched" ? { kind: "saving" } : before,
        ),
      );
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void save(), pauseInTyping);
    };
    const hurry = () => {
      if (!isUnsaved()) return;
      clearTimeout(timer.current);
      void save();
    };
    const onHidden = () => hurry();
    const onLeave = (event: BeforeUnloadEvent) => {
      if (isUnsaved()) event.preventDefault();
    };
    element.addEventListener("input", onInput);
    window.addEventListener("online", hurry);
    window.addEventListener("focus", hurry);
    document.addEventListener("visibilitychange", onHidden);
    window.addEventListener("beforeunload", onLeave);
    return () => {
      element.removeEventListener("input", onInput);
      window.removeEventListener("online", hurry);
      window.removeEventListener("focus", hurry);
      document.removeEventListener("visibilitychange", onHidden);
      window.removeEventListener("beforeunload", onLeave);
      clearTimeout(timer.current);
      // The form is out of the page by now, but what was typed into it can still be read and sent.
      const left = readForm(element, reserved);
      if (held.current !== null && JSON.stringify(left) !== held.current) {
        void sendAnswers(saveUrl, version.current, left);
      }
    };
  }, [form, copyKey, current, isUnsaved, save, saveUrl, reserved]);

  // Fields can be read only after they are drawn: each generation of them is taken note of, or saved, once.
  useEffect(() => {
    if (drawn.current === filled.generation) return;
    drawn.current = filled.generation;
    const isAhead = form.current !== null && filled.generation === 0 && isTyped(form.current);
    held.current = isAhead ? "" : JSON.stringify(current());
    if (isAhead || savesWhenDrawn.current) void save();
    savesWhenDrawn.current = false;
  }, [filled.generation, current, save, form]);

  const drawnWith = useRef(saved.answers);
  useEffect(() => {
    let isLeft = false;
    void takeCopy(copyKey, Date.now()).then((kept) => {
      if (!kept || isLeft) return;
      version.current = kept.version;
      savesWhenDrawn.current = true;
      setRestored(true);
      const answers = { ...kept.answers, ...typedSince(drawnWith.current, current() ?? {}) };
      setFilled({ answers, generation: 1 });
    });
    return () => {
      isLeft = true;
    };
  }, [copyKey, current]);

  function keepMine() {
    if (state.kind !== "conflict") return;
    awaitsDecision.current = false;
    version.current = state.theirs.version;
    void save();
  }

  function takeTheirs() {
    if (state.kind !== "conflict") return;
    const { answers, version: theirVersion, savedAt } = state.theirs;
    awaitsDecision.current = false;
    version.current = theirVersion;
    forgetCopy(copyKey);
    setState({ kind: "saved", savedAt });
    setFilled(({ generation }) => ({ answers, generation: generation + 1 }));
  }

  return { state, filled, missing, isRestored, version, save, isUnsaved, current, keepMine, takeTheirs };
}
