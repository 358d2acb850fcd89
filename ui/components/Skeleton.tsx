// Grey shapes where rows will stand, while they are on their way.

export interface SkeletonProps {
  /** Said aloud: what is on its way. */
  readonly label: string;
  readonly rows: number;
}

/** Draws the shapes of a list. */
export function Skeleton({ label, rows }: SkeletonProps) {
  return (
    <div class="skeleton" role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} class="skeleton-row" aria-hidden="true">
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}
