"use client";

import { useEffect, useState } from "react";

type TickedCorrectionsProps = {
  /** `id` of the form to which the boxes beside the answers belong. */
  form: string;
  words: { none: string; count: string };
};

const boxesOf = (form: string) =>
  [...document.querySelectorAll<HTMLInputElement>(`input[data-correction][form="${form}"]`)].filter(
    (box) => box.checked,
  );

/** Which places were ticked for correction, so that nobody has to scroll through the file to know. */
export function TickedCorrections({ form, words }: TickedCorrectionsProps) {
  const [ticked, setTicked] = useState<{ value: string; name: string }[]>([]);

  useEffect(() => {
    const read = () =>
      setTicked(boxesOf(form).map((box) => ({ value: box.value, name: box.dataset.correction ?? "" })));
    read();
    document.addEventListener("change", read);
    return () => document.removeEventListener("change", read);
  }, [form]);

  return (
    <div aria-live="polite" className="text-s">
      {ticked.length === 0 ? (
        <p className="text-ink-2">{words.none}</p>
      ) : (
        <>
          <p className="text-ink-2">
            {words.count} {ticked.length}
          </p>
          <ol className="list-decimal pl-5">
            {ticked.map(({ value, name }) => (
              <li key={value}>
                <a href={`#at-${value.replaceAll(".", "-")}`} className="underline underline-offset-3">
                  {name}
                </a>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
