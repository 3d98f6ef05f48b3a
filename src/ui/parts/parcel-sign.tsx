/** Stands where the shop would show a picture: loading one would be a request to the shop. */
export function ParcelSign() {
  return (
    <svg class="parcel-sign" viewBox="0 0 32 32" aria-hidden="true">
      <path d="m16 4 11 5.5v13L16 28 5 22.5v-13z" />
      <path d="m5 9.5 11 5.5 11-5.5M16 15v13M10.5 6.75l11 5.5v5" />
    </svg>
  );
}
