interface Properties {
  readonly label: string;
  readonly accept: string;
  readonly take: (file: File) => void;
}

/** A button that lets a person choose one file. The same one may be chosen again after it changed. */
export function FileButton({ label, accept, take }: Properties) {
  const chosen = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    if (file !== undefined) take(file);
    input.value = '';
  };
  return (
    <label class="button">
      {label}
      <input type="file" accept={accept} onChange={event => chosen(event.currentTarget)} />
    </label>
  );
}
