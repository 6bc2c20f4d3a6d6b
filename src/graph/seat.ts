// Seats: a post in one region, where the post is in several.
import type { Entity } from './entity.js'
import { paths } from './iri.js'

/** A post in one region. */
export interface Seat {
  readonly type: 'Post'
  readonly slug: string
  readonly path: string
  readonly label: string
  readonly post: Entity
  readonly region: Entity
}

export const seatIn = (post: Entity, region: Entity): Seat => ({
  type: 'Post',
  slug: `${post.slug}-in-${region.slug}`,
  path: paths.seat(post.slug, region.slug),
  label: `${post.label} in ${region.label}`,
  post,
  region,
})
