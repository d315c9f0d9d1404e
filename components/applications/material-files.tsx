"use client";

import { useRouter } from "next/navigation";
import { FileField } from "@/components/form/file-field";
import { Button } from "@/components/ui/button";

type MaterialFilesProps = {
  /** Takes one file by POST; without script the form is sent there as it is. */
  uploadUrl: string;
  material: string;
  label: string;
  kinds: string;
  maxBytes: number;
  uploadLabel: string;
};

/** Adds files to one of the materials, each sent at once with its progress. */
export function MaterialFiles({
  uploadUrl,
  material,
  label,
  kinds,
  maxBytes,
  uploadLabel,
}: MaterialFilesProps) {
  const router = useRouter();
  return (
    <form
      action={uploadUrl}
      method="post"
      encType="multipart/form-data"
      className="mt-3 grid gap-2"
      id={`add-${material}`}
    >
      <FileField
        name={`file-${material}`}
        label={label}
        unmarked
        accept=".pdf,.jpg,.jpeg,.png,.docx,.xlsx"
        multiple
        onStored={() => router.refresh()}
        {...{ kinds, maxBytes, uploadUrl }}
      />
      <Button type="submit" className="noscript:inline-flex hidden justify-self-start">
        {uploadLabel}
      </Button>
    </form>
  );
}
