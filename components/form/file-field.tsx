"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";
import { controlAttributes, Field, type FieldProps } from "./field";
import { useField } from "./form-context";
import { UploadList } from "./upload-list";
import { type Upload, useUploads } from "./use-uploads";

type FileFieldProps = FieldProps & {
  /** As of the input element: ".pdf,.jpg". */
  accept?: string;
  multiple?: boolean;
  maxBytes: number;
  /** The accepted kinds and the limit in words: "PDF, JPG or PNG". */
  kinds: string;
  /** Sends each file at once and submits its id under `name`. Without it, and without script, the file goes with the form. */
  uploadUrl?: string;
  stored?: { id: string; name: string; size: number }[];
  /** A file has arrived, and the page lists it from now on. */
  onStored?: () => void;
};

const megabytes = (bytes: number) => `${Math.round(bytes / 1_048_576)} MB`;

/** Documents to hand in: chosen, or dropped on the field, which browsers allow on their own. */
export function FileField(props: FileFieldProps) {
  const {
    name,
    label,
    help,
    required,
    unmarked,
    className,
    accept,
    multiple,
    maxBytes,
    kinds,
    uploadUrl,
    stored = [],
    onStored,
  } = props;
  const t = useTranslations("forms.file");
  const field = useField(name);
  const hydrated = useHydrated();
  const sendsAtOnce = uploadUrl !== undefined && hydrated;
  const known: Upload[] = stored.map((file) => ({
    ...file,
    key: file.id,
    fileId: file.id,
    state: "stored",
    sent: 1,
  }));
  const { uploads, add, retry, remove } = useUploads(uploadUrl ?? "", known, onStored);
  const [problem, setProblem] = useState<string | null>(null);

  /** Looks at what was chosen and sends it if that is done at once; true where the files stay to go with the form. */
  function take(files: File[]): boolean {
    const large = files.find((file) => file.size > maxBytes);
    setProblem(large ? t("tooLarge", { name: large.name, size: megabytes(maxBytes) }) : null);
    if (large || !sendsAtOnce) return !large;
    void add(multiple ? files : files.slice(0, 1), !multiple);
    return false;
  }

  const input = useRef<HTMLInputElement>(null);
  const takeEarlyOnes = useEffectEvent(() => {
    const early = [...(input.current?.files ?? [])];
    if (early.length > 0 && !take(early) && input.current) input.current.value = "";
  });
  // What was chosen before the page came to life has fired its event already.
  useEffect(() => {
    if (sendsAtOnce) takeEarlyOnes();
  }, [sendsAtOnce]);

  const limit = t("limit", { types: kinds, size: megabytes(maxBytes) });
  return (
    <Field
      field={field}
      {...{ name, label, required, unmarked, className }}
      help={
        help ? (
          <>
            {help} {limit}
          </>
        ) : (
          limit
        )
      }
    >
      <input
        ref={input}
        type="file"
        name={sendsAtOnce ? undefined : name}
        accept={accept}
        multiple={multiple}
        onChange={(event) => {
          const goesWithForm = take([...(event.currentTarget.files ?? [])]);
          if (!goesWithForm) event.currentTarget.value = "";
        }}
        {...controlAttributes(field, { help: limit, required })}
        className="w-full rounded border border-field border-dashed bg-surface p-3 text-s file:mr-3 file:min-h-control file:cursor-pointer file:rounded file:border file:border-field file:border-solid file:bg-surface file:px-3 file:font-semibold file:text-ink hover:bg-sunken"
      />
      {problem && (
        <p role="alert" className="font-medium text-cinnabar text-s">
          {problem}
        </p>
      )}
      <UploadList name={name} uploads={uploads} onRetry={retry} onRemove={remove} />
    </Field>
  );
}
