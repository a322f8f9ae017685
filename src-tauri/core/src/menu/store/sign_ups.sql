SELECT
    menu_sign_ups.item_id,
    menu_sign_ups.deputy_id,
    menu_sign_ups.signed_on,
    menu_sign_ups.withdrawn_on,
    menu_sign_ups.withdrawn_reason
FROM menu_items
CROSS JOIN menu_sign_ups ON menu_sign_ups.item_id = menu_items.id
WHERE menu_items.year = ?1
ORDER BY menu_sign_ups.item_id, menu_sign_ups.id
