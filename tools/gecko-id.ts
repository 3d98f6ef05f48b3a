/** The add-on's own id: fixed, because Firefox ties the stored orders to it. */
export const GECKO_ID = 'recourse@recourse.example';
